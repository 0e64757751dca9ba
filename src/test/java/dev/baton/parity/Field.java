package dev.baton.parity;

import java.util.List;

/**
 * An input of a form, as a person sees it.
 *
 * @param values what it holds, as the platform sends it back
 * @param complaint what is wrong with it; empty if nothing is
 */
record Field(String id, String label, Kind kind, List<Choice> choices, List<String> values, String complaint) {

    enum Kind {
        WORDS,
        CHOICE,
        PEOPLE,
        DAY
    }

    /** One of several options. */
    record Choice(String value, String label) {}

    /** What is sent for what a person picks or types. */
    String valueOf(String picked) {
        return switch (kind) {
            case WORDS, DAY, PEOPLE -> picked;
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.label().equals(picked))
                        .map(Choice::value)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no choice " + picked + " in " + choices));
        };
    }

    Field complaining(String words) {
        return new Field(id, label, kind, choices, values, words);
    }

    Field holding(List<String> other) {
        return new Field(id, label, kind, choices, other, complaint);
    }
}
