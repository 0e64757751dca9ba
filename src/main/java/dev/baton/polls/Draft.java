package dev.baton.polls;

import java.util.List;

/**
 * What somebody wants to ask.
 *
 * @param most how many options one person may choose
 * @param options none on a scale
 */
record Draft(String question, Kind kind, int most, List<String> options, Terms terms) {

    Draft {
        options = List.copyOf(options);
    }
}
