package dev.baton.scenario;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.function.Function;

/** A button and a form that do what a test wants, such as fail. */
final class Saboteur implements ActionHandler, SubmissionHandler {

    static final String NAME = "test.sabotage";

    private Function<Interaction, Reply> deed = by -> Reply.nothing();

    void does(Function<Interaction, Reply> what) {
        deed = what;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public String action() {
        return NAME;
    }

    @Override
    public Reply handle(Action action) {
        return deed.apply(action);
    }

    @Override
    public String form() {
        return NAME;
    }

    @Override
    public Reply handle(Submission submission) {
        return deed.apply(submission);
    }
}
