package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;
import dev.baton.feedback.Searching.Found;
import dev.baton.pods.Page;
import java.util.List;

/** {@code /feedback search}: what was said with those words, whatever their endings. */
final class FindingFeedback implements CommandHandler {

    private static final Reply READING = Reply.onlyYou(
            "Baton has much to read before it can search here. Please search once more in a few seconds.");

    /** Longer ones are looked for, but have one page only. */
    private static final int LONGEST = 500;

    private static final int SHOWN = 80;

    private static final String PAGE = "page";

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
        var wanted = Wanted.of(command.arguments());
        if (wanted.words().isBlank()) {
            return Reply.onlyYou("Say what to look for, such as /feedback search annual plan.");
        }
        return searching
                .find(command.organization(), wanted.words(), wanted.page())
                .map(found -> listed(wanted.words(), found))
                .orElse(READING);
    }

    private record Wanted(String words, int page) {

        static Wanted of(List<String> typed) {
            var words = typed.size() > 2 && typed.get(typed.size() - 2).equals(PAGE)
                    ? typed.subList(0, typed.size() - 2)
                    : typed;
            return new Wanted(String.join(" ", words), Page.wanted(typed.subList(words.size(), typed.size())));
        }
    }

    private static Reply listed(String words, Found found) {
        var items = found.page().shown();
        var shown = words.length() > LONGEST ? Page.of(items, Items.SHOWN, 1) : found.page();
        var quoted = "“" + Excerpt.of(words, SHOWN) + "”";
        var listed = Listing.of(
                found.near() ? "Nothing has " + quoted + ", but this is near" : "Feedback with " + quoted,
                shown,
                "feedback search " + words + " " + PAGE,
                "Nobody has said anything with " + quoted + " yet.");
        return items.isEmpty() ? listed : Listing.with(ExportingFeedback.button(), listed);
    }
}
