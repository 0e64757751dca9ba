package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.feedback.Searching.Found;
import dev.baton.pods.Page;
import dev.baton.pods.Sought;

/** {@code /feedback search}: what was said with those words, whatever their endings. */
final class FindingFeedback implements CommandHandler {

    private static final Reply READING = Reply.onlyYou(
            "Baton has much to read before it can search here. Please search once more in a few seconds.");

    private final Searching searching;

    FindingFeedback(Searching searching) {
        this.searching = searching;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                "feedback search", "WORDS [page NUMBER]", "finds feedback by its words, account or campaign");
    }

    @Override
    public Reply handle(Command command) {
        var wanted = Sought.of(command.arguments());
        if (wanted.words().isBlank()) {
            return Reply.onlyYou("Say what to look for, such as /feedback search annual plan.");
        }
        return searching
                .find(command.organization(), wanted.words(), wanted.page())
                .map(found -> listed(wanted, found))
                .orElse(READING);
    }

    private static Reply listed(Sought sought, Found found) {
        var items = found.page().shown();
        var shown = sought.hasPages() ? found.page() : Page.of(items, Items.SHOWN, 1);
        var quoted = sought.quoted();
        var listed = Listing.of(
                found.near() ? "Nothing has " + quoted + ", but this is near" : "Feedback with " + quoted,
                shown,
                sought.line("feedback search"),
                "Nobody has said anything with " + quoted + " yet.");
        return items.isEmpty() ? listed : Listing.with(ExportingFeedback.button(), listed);
    }
}
