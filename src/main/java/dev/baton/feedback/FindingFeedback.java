package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;

/** {@code /feedback search}: what was said with those words, whatever their endings. */
final class FindingFeedback implements CommandHandler {

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
        return Listing.of(
                "Feedback with “" + words + "”",
                searching.find(command.organization(), words, Listing.SHOWN),
                "Nobody has said anything with “" + words + "” yet.");
    }
}
