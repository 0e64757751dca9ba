package dev.baton.routing;

import dev.baton.pods.Spelling;
import dev.baton.pods.Traits;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of one lead, as rules compare it; each field is spelled once, however many rules ask. */
final class Reading {

    private final Traits traits;
    private final Map<String, String> spelled = new HashMap<>();
    private final Map<String, Optional<BigDecimal>> numbers = new HashMap<>();

    Reading(Traits traits) {
        this.traits = traits;
    }

    /** As it was written; empty if it isn't known. */
    String text(String field) {
        return traits.text(field);
    }

    /** Empty if it isn't known. */
    String spelled(String field) {
        return spelled.computeIfAbsent(field, name -> spelled(name, traits.text(name)));
    }

    Optional<BigDecimal> number(String field) {
        return numbers.computeIfAbsent(field, traits::number);
    }

    static String spelled(String field, String value) {
        return Spelling.of(field, value);
    }
}
