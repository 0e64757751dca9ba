package dev.baton.feedback;

import java.util.Map;
import java.util.Set;

/** Where an item is on its way. */
enum State {
    NEW("new", "waits for an answer"),
    TAKEN("taken", "was taken"),
    PLANNED("planned", "is planned"),
    DONE("done", "is done"),
    NOT_NOW("not now", "was put off"),
    MERGED("merged", "was merged with another"),
    WITHDRAWN("withdrawn", "was withdrawn");

    /** All changes that there are, but for taking back one's own last step, and one's own words. */
    private static final Map<State, Set<State>> NEXT = Map.of(
            NEW, Set.of(TAKEN, PLANNED, DONE, NOT_NOW, MERGED),
            TAKEN, Set.of(PLANNED, DONE, NOT_NOW, MERGED),
            PLANNED, Set.of(DONE, NOT_NOW, MERGED),
            NOT_NOW, Set.of(TAKEN, PLANNED, DONE),
            DONE, Set.of(),
            MERGED, Set.of(),
            WITHDRAWN, Set.of());

    private final String label;
    private final String predicate;

    State(String label, String predicate) {
        this.label = label;
        this.predicate = predicate;
    }

    String label() {
        return label;
    }

    /** Follows a subject, such as {@code is planned}. */
    String predicate() {
        return predicate;
    }

    boolean canBecome(State next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is neither listed nor found any more. */
    boolean isGone() {
        return this == MERGED || this == WITHDRAWN;
    }

    /** Whether anything can still become of it. */
    boolean isOpen() {
        return !NEXT.getOrDefault(this, Set.of()).isEmpty();
    }
}
