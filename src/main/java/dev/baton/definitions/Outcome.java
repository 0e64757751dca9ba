package dev.baton.definitions;

/** What came of wanting to change a definition. */
sealed interface Outcome {

    /** The proposal has changed, be it that there is one now or none any more. */
    record Changed(Definition definition) implements Outcome {}

    /** Both sides have signed: there is a new version. */
    record Holds(Definition definition, Version version) implements Outcome {}

    record Not(Why why) implements Outcome {}

    /** Why nothing came of it. */
    enum Why {
        NONE_OPEN,
        OPEN_ALREADY,

        /** It isn't any more what the person saw. */
        OTHER_REVISION,
        NOT_ASKED,
        ASKED_ALREADY,
        LEADS_NO_SIDE,
        SIGNED_ALREADY,
        NOT_SIGNED,
        TOO_LATE,
        NOT_THE_PROPOSER,

        /** It is what holds anyway. */
        SAME,
        EMPTY,
        FULL,
        NO_SUCH_CLAUSE,

        /** Another clause demands the same. */
        TWICE,
        NOT_THE_CLAUSES
    }
}
