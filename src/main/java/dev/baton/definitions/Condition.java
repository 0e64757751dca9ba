package dev.baton.definitions;

import dev.baton.pods.Figures;
import dev.baton.pods.Spelling;
import dev.baton.pods.Trait;
import dev.baton.pods.Traits;
import java.math.BigDecimal;
import java.util.List;

/** What something known of a lead has to be like. */
public sealed interface Condition {

    boolean holds(String field, Traits traits);

    /** Such as {@code at least 50}. */
    String words();

    /** It is one of these, however it is spelled. */
    record OneOf(List<String> values) implements Condition {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(String field, Traits traits) {
            var known = Spelling.of(field, traits.text(field));
            return values.stream().anyMatch(value -> Spelling.of(field, value).equals(known));
        }

        @Override
        public String words() {
            return values.size() == 1 ? values.getFirst() : "one of " + String.join(", ", values);
        }
    }

    /** Which numbers will do. */
    enum Bound {
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        private boolean admits(BigDecimal number, BigDecimal limit) {
            var order = number.compareTo(limit);
            return this == AT_LEAST ? order >= 0 : order <= 0;
        }
    }

    /**
     * It is a number within a limit, which does itself.
     *
     * @param currency the code of the currency that the lead's value has to be in; empty if it is no amount of money.
     *     Amounts in other currencies can't be compared, so they don't do.
     */
    record Limit(Bound bound, BigDecimal limit, String currency) implements Condition {

        public Limit {
            var plain = limit.stripTrailingZeros();
            limit = plain.setScale(Math.max(0, plain.scale()));
        }

        @Override
        public boolean holds(String field, Traits traits) {
            return traits.number(field)
                    .filter(number -> bound.admits(number, limit))
                    .filter(number -> currency.isEmpty() || currency.equalsIgnoreCase(traits.text(Trait.CURRENCY)))
                    .isPresent();
        }

        @Override
        public String words() {
            return bound.words + " " + (currency.isEmpty() ? "" : currency + " ") + Figures.grouped(limit);
        }
    }
}
