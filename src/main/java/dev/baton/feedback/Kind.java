package dev.baton.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody has heard. */
enum Kind {
    OBJECTION("Objection", "objection"),
    COMPETITOR("Competitor", "competitor"),
    PRICING("Pricing", "pricing"),
    PRODUCT_GAP("Product gap", "gap"),
    CONTENT_WISH("Content wish", "content"),
    MESSAGE_THAT_WORKED("Message that worked", "worked"),
    WIN_STORY("Win story", "win"),
    CUSTOMER_QUOTE("Customer quote", "quote");

    private final String label;
    private final String word;

    Kind(String label, String word) {
        this.label = label;
        this.word = word;
    }

    String label() {
        return label;
    }

    /** What is typed for it. */
    String word() {
        return word;
    }

    /** Whether the customer is asked before it is used. */
    boolean needsConsent() {
        return this == WIN_STORY || this == CUSTOMER_QUOTE;
    }

    /** By its word, its label or its name, however they are written. */
    static Optional<Kind> parse(String text) {
        var typed = spelled(text);
        return Arrays.stream(values())
                .filter(kind -> typed.equals(spelled(kind.name()))
                        || typed.equals(spelled(kind.label))
                        || typed.equals(kind.word))
                .findFirst();
    }

    private static String spelled(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
