package dev.baton.chat;

/** Answers a button or a shortcut. */
public interface ActionHandler {

    /** The name that the button carries. */
    String action();

    /** The least role that may press it. */
    default Role needs() {
        return Role.MEMBER;
    }

    Reply handle(Action action);
}
