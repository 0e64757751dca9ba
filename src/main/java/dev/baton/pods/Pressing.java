package dev.baton.pods;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import java.util.function.Function;

/** A button by its name, and who may press it. */
public record Pressing(String action, Function<Action, Reply> deed, Role needs) implements ActionHandler {

    /** For members. */
    public Pressing(String action, Function<Action, Reply> deed) {
        this(action, deed, Role.MEMBER);
    }

    @Override
    public Reply handle(Action pressed) {
        return deed.apply(pressed);
    }
}
