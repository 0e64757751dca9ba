package dev.baton.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon it matters. */
enum Urgency {
    LOW("When there is time"),
    NORMAL("Normal"),
    HIGH("Urgent");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Urgency> parse(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
