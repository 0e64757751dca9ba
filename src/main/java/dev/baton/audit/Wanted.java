package dev.baton.audit;

/** Which notes somebody wants to read. */
sealed interface Wanted {

    record All() implements Wanted {}

    /** Those of all things of one kind. */
    record Kind(String thing) implements Wanted {}

    /** Those of one thing; of a person also what that person did. */
    record One(String thing, String id) implements Wanted {}
}
