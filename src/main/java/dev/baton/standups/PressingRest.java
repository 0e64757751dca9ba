package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;

/** {@code Pause} and {@code Go on}, below a stand-up in the list. */
final class PressingRest implements ActionHandler {

    private final String name;
    private final boolean rests;
    private final Resting resting;

    PressingRest(String name, boolean rests, Resting resting) {
        this.name = name;
        this.rests = rests;
        this.resting = resting;
    }

    @Override
    public String action() {
        return name;
    }

    @Override
    public Reply handle(Action action) {
        return resting.set(action, action.argument(), rests);
    }
}
