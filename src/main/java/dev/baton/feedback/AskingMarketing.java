package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.SubmissionHandler;
import dev.baton.feedback.Settling.Task;

/** A button on an item that opens a form for marketing; the form bears the button's name, and the item's id. */
abstract class AskingMarketing implements ActionHandler, SubmissionHandler {

    private final String name;
    private final Settling settling;

    AskingMarketing(String name, Settling settling) {
        this.name = name;
        this.settling = settling;
    }

    @Override
    public final String action() {
        return name;
    }

    @Override
    public final String form() {
        return name;
    }

    @Override
    public final Role needs() {
        return Role.MEMBER;
    }

    @Override
    public final Reply handle(Action action) {
        return settling.forMarketing(action, action.argument(), task -> ask(action, task));
    }

    /** The form, or why there is none. */
    abstract Reply ask(Action action, Task task);
}
