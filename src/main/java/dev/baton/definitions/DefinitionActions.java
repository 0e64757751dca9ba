package dev.baton.definitions;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class DefinitionActions {

    /** Begins a draft with what holds, else with the usual clauses. */
    static final String BEGIN = "definition.begin";

    /** Begins a draft without clauses. */
    static final String BEGIN_EMPTY = "definition.begin-empty";

    /** Shows a page of what a proposal changes. */
    static final String OPEN = "definition.open";

    /** Shows a page of a proposal's clauses, to be changed. */
    static final String CLAUSES = "definition.clauses";

    /** Opens the form of a clause about fields, and the form; without a number it is a new one. */
    static final String FIELD = "definition.field";

    /** The same for a statement. */
    static final String STATEMENT = "definition.statement";

    static final String REMOVE = "definition.remove";

    /** Opens the form that puts clauses in order, and the form. */
    static final String ORDER = "definition.order";

    /** Asks why, and the form. */
    static final String PROPOSE = "definition.propose";

    static final String SIGN = "definition.sign";
    static final String TAKE_BACK = "definition.take-back";

    /** Asks why not, and the form. */
    static final String DECLINE = "definition.decline";

    /** Asks once more, and the form. */
    static final String WITHDRAW = "definition.withdraw";

    private DefinitionActions() {}
}
