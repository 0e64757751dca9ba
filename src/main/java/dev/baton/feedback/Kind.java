package dev.baton.feedback;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody has heard. */
enum Kind {
    OBJECTION("Objection", "objection", "objections", "concern"),
    COMPETITOR("Competitor", "competitor", "competitors", "competition"),
    PRICING("Pricing", "pricing", "price", "prices"),
    PRODUCT_GAP("Product gap", "gap", "product", "missing"),
    CONTENT_WISH("Content wish", "content", "wish"),
    MESSAGE_THAT_WORKED("Message that worked", "worked", "messagethatworks"),
    WIN_STORY("Win story", "win", "story", "successstory"),
    CUSTOMER_QUOTE("Customer quote", "quote", "testimonial");

    private final String label;
    private final String word;
    private final ImmutableSet<String> others;

    Kind(String label, String word, String... others) {
        this.label = label;
        this.word = word;
        this.others = ImmutableSet.copyOf(others);
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

    /** By its word or another one for it, its label or its name, however they are written. */
    static Optional<Kind> parse(String text) {
        var typed = spelled(text);
        return Arrays.stream(values())
                .filter(kind -> typed.equals(spelled(kind.name()))
                        || typed.equals(spelled(kind.label))
                        || typed.equals(kind.word)
                        || kind.others.contains(typed))
                .findFirst();
    }

    private static String spelled(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
