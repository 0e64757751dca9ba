package dev.baton.pods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What Baton asks about a lead by itself. An organization may tell more, by names of its own. */
public enum Trait {
    COMPANY("company", "Company", Kind.WORDS),
    CONTACT("contact", "Contact", Kind.WORDS),
    EMAIL("email", "E-mail", Kind.WORDS),
    PHONE("phone", "Phone", Kind.WORDS),
    COUNTRY("country", "Country", Kind.WORDS),
    REGION("region", "Region", Kind.WORDS),
    INDUSTRY("industry", "Industry", Kind.WORDS),
    SIZE("size", "Employees", Kind.NUMBER),
    VALUE("value", "Expected value", Kind.NUMBER),
    CURRENCY("currency", "Currency", Kind.WORDS),
    SCORE("score", "Score", Kind.NUMBER),
    SOURCE("source", "Source", Kind.WORDS),
    CAMPAIGN("campaign", "Campaign", Kind.WORDS),
    WHY_NOW("whyNow", "Why now?", Kind.WORDS),
    NEXT_STEP("nextStep", "Suggested next step", Kind.WORDS),
    NOTE("note", "Note", Kind.WORDS);

    /** How a trait is compared. */
    public enum Kind {
        WORDS,
        NUMBER
    }

    private final String field;
    private final String label;
    private final Kind kind;

    Trait(String field, String label, Kind kind) {
        this.field = field;
        this.label = label;
        this.kind = kind;
    }

    /** Its name in forms, in requests of machines, and in {@link Traits}. It is stored. */
    public String field() {
        return field;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** By its field's name, whatever its case. */
    public static Optional<Trait> of(String field) {
        return Arrays.stream(values())
                .filter(trait -> trait.field.toLowerCase(Locale.ROOT).equals(field.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
