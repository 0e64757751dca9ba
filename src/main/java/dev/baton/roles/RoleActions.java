package dev.baton.roles;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class RoleActions {

    /** Opens the form of a new task with a name in it, and the form. */
    static final String ADD = "task.add";

    /** Opens a task's form, and the form. */
    static final String CHANGE = "task.change";

    static final String TAKE = "task.take";

    /** Asks who takes it on, and the form. */
    static final String HAND = "task.hand";

    static final String REMOVE = "task.remove";
    static final String UNDO = "task.undo";

    /** The form that asks what somebody is looked for. */
    static final String WHO = "task.who";

    private RoleActions() {}
}
