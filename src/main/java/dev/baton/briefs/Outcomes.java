package dev.baton.briefs;

import dev.baton.chat.Reply;
import dev.baton.pods.Words;
import java.util.List;

/** What people are told when something can't be done with a brief. */
final class Outcomes {

    static Reply notNow(Stage stage) {
        return Reply.onlyYou("That can't be done now. "
                + switch (stage) {
                    case DRAFT -> "The brief is a draft.";
                    case ASKED -> "The brief waits for sales to agree.";
                    case AGREED -> "Sales has agreed to the brief, and it isn't published yet.";
                    case SCHEDULED -> "The brief is to be published at its time.";
                    case PUBLISHED -> "The brief is published.";
                    case OVER -> "The campaign is over.";
                    case WITHDRAWN -> "The brief is withdrawn.";
                });
    }

    static Reply missing(List<String> what) {
        return Reply.onlyYou("Before sales can read it, the brief needs " + Words.list(what) + ".");
    }

    private Outcomes() {}
}
