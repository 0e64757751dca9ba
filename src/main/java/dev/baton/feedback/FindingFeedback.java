package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import java.util.List;

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
        return Verb.lookInside("feedback search", "WORDS", "finds feedback by its words, account or campaign");
    }

    @Override
    public Reply handle(Command command) {
        var words = String.join(" ", command.arguments());
        if (words.isBlank()) {
            return Reply.onlyYou("Say what to look for, such as /feedback search annual plan.");
        }
        return searching
                .find(command.organization(), words, Listing.SHOWN)
                .map(found -> listed(words, found))
                .orElse(READING);
    }

    private static Reply listed(String words, List<Item> found) {
        var listed = Listing.of(
                "Feedback with “" + words + "”", found, "Nobody has said anything with “" + words + "” yet.");
        return found.isEmpty() ? listed : Listing.with(ExportingFeedback.button(), listed);
    }
}
