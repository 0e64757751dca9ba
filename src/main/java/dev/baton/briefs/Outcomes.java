package dev.baton.briefs;

import dev.baton.chat.Reply;
import dev.baton.pods.Words;
import java.util.List;

/** What people are told when something can't be done with a brief. */
final class Outcomes {

    static Reply notNow(Stage stage) {
        return Reply.onlyYou("That can't be done now. The brief is " + stage.label() + ".");
    }

    static Reply missing(List<String> what) {
        return Reply.onlyYou("Before sales can read it, the brief needs " + Words.list(what) + ".");
    }

    private Outcomes() {}
}
