package dev.baton.pods;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import java.util.function.Function;

/** A button by its name. */
public record Pressing(String action, Function<Action, Reply> deed) implements ActionHandler {

    @Override
    public Reply handle(Action pressed) {
        return deed.apply(pressed);
    }
}
