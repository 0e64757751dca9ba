package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;

/** {@code Nothing this time} below a question. */
final class SayingNothing implements ActionHandler {

    static final Reply NOT_ASKED =
            Reply.onlyYou("You weren't asked that, or it was too long ago. /feedback takes what you hear.");

    private static final Reply NOTED = Reply.onlyYou("Noted. Nobody reminds you.");

    private final AskedPeople people;
    private final Commits commits;

    SayingNothing(AskedPeople people, Commits commits) {
        this.people = people;
        this.commits = commits;
    }

    @Override
    public String action() {
        return FeedbackActions.NOTHING;
    }

    @Override
    public Reply handle(Action action) {
        return people.own(action, action.argument())
                .map(asked -> say(action, asked))
                .orElse(NOT_ASKED);
    }

    private Reply say(Action action, Versioned<Asked> found) {
        var asked = found.value();
        if (asked.isSettled()) {
            return asked.nothing() ? NOTED : Reply.onlyYou("You have answered already. Thank you.");
        }
        return commits.commit(action, NOTED, people.settled(action.organization(), found, asked.withNothing()));
    }
}
