package dev.baton.store;

/** What came of a commit that went through. */
public sealed interface Committed {

    record Done() implements Committed {}

    /** It had been done before, with this result. Nothing was written now. */
    record Repeated(String result) implements Committed {}
}
