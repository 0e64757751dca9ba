package dev.baton.pods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a lead, by field: those of {@link Trait} and an organization's own. A field's name counts whatever
 * its case; one that says nothing isn't there.
 */
public final class Traits {

    private final Map<String, String> values = new TreeMap<>();

    /** @param values by field; of fields that differ by case only, one counts */
    public Traits(Map<String, String> values) {
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                this.values.put(field.toLowerCase(Locale.ROOT), value.strip());
            }
        });
    }

    /** Which are known, in small letters and in order. */
    public List<String> fields() {
        return List.copyOf(values.keySet());
    }

    /** Empty if it isn't known. */
    public String text(String field) {
        return values.getOrDefault(field.toLowerCase(Locale.ROOT), "");
    }

    public String text(Trait trait) {
        return text(trait.field());
    }

    /** Empty if it isn't known or isn't a number. */
    public Optional<BigDecimal> number(String field) {
        try {
            return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public Optional<BigDecimal> number(Trait trait) {
        return number(trait.field());
    }
}
