package dev.baton.polls;

import java.util.List;
import java.util.stream.IntStream;

/** How a poll is answered. */
enum Kind {
    ONE("One of the options"),
    SEVERAL("Several of the options"),
    SCALE("A number from 1 to 5"),
    NPS("A number from 0 to 10: how likely to recommend (NPS)");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** How a form calls it. */
    String label() {
        return label;
    }

    /** Whether the options are numbers that Baton gives. */
    boolean isScale() {
        return this == SCALE || this == NPS;
    }

    /** The numbers of a scale; none where people write options. */
    List<String> numbers() {
        return switch (this) {
            case ONE, SEVERAL -> List.of();
            case SCALE ->
                IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList();
            case NPS -> IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList();
        };
    }
}
