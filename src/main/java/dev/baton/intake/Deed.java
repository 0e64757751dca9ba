package dev.baton.intake;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import java.util.function.Function;

/** A button of administrators, by its name. */
record Deed(String action, Function<Action, Reply> deed) implements ActionHandler {

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Reply handle(Action pressed) {
        return deed.apply(pressed);
    }
}
