package dev.baton.intake;

/**
 * One event of what was sent.
 *
 * @param id names it among all that the source ever sends, so that a repetition is known as one
 * @param payload what the mapping gets
 * @param flaw why it can't be read; empty if it can
 */
record Item(String id, Object payload, String flaw) {

    Item(String id, Object payload) {
        this(id, payload, "");
    }

    static Item flawed(String flaw) {
        return new Item("", "", flaw);
    }
}
