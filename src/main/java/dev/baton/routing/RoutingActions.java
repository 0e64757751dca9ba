package dev.baton.routing;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class RoutingActions {

    /** Opens the form of a new rule, and the form. */
    static final String ADD = "routing.add";

    /** Shows one rule with all that can be done with it. */
    static final String SHOW = "routing.show";

    /** Opens a rule's form, and the form. */
    static final String CHANGE = "routing.change";

    /** Asks for one more condition, and the form. */
    static final String CONDITION = "routing.condition";

    /** Asks which conditions are to go, and the form. */
    static final String CONDITIONS = "routing.conditions";

    /** Asks for the weights of those who get leads in turn, and the form. */
    static final String WEIGHTS = "routing.weights";

    /** Asks who is to be next, and the form. */
    static final String NEXT = "routing.next";

    static final String UP = "routing.up";
    static final String DOWN = "routing.down";
    static final String PAUSE = "routing.pause";
    static final String RESUME = "routing.resume";
    static final String REMOVE = "routing.remove";
    static final String UNDO = "routing.undo";

    /** Asks for the pod of what no rule takes, and the form. */
    static final String FALLBACK = "routing.default";

    /** The form that asks for a lead to try. */
    static final String TRY = "routing.try";

    /** Asks who covers whom, and the form. */
    static final String COVER = "routing.cover";

    static final String END_COVER = "routing.cover-end";

    private RoutingActions() {}
}
