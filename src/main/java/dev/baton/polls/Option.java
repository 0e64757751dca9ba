package dev.baton.polls;

import dev.baton.chat.Limits;

/**
 * Something to vote for.
 *
 * @param number never another option's, not even once this one is gone
 */
record Option(int number, String label) {

    /** What fits on a button. */
    static final int LONGEST = Limits.LABEL;

    /** Whether people would take it for the same. */
    boolean isLike(String other) {
        return label.equalsIgnoreCase(other);
    }
}
