package dev.baton.polls;

import dev.baton.people.Side;
import org.jspecify.annotations.Nullable;

/** On which side of the pod somebody was who voted. */
enum Camp {
    SALES("Sales"),
    MARKETING("Marketing"),
    BOTH("On both sides"),
    OTHERS("Others");

    private final String label;

    Camp(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Camp of(@Nullable Side side) {
        return switch (side) {
            case null -> OTHERS;
            case SALES -> SALES;
            case MARKETING -> MARKETING;
            case BOTH -> BOTH;
        };
    }
}
