package dev.baton.feedback;

import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much was heard of one kind.
 *
 * @param before how much in the same time before
 * @param deals the value of the deals that mention it, by currency
 */
record Theme(Kind kind, int count, int before, List<Money> deals) {

    Theme {
        deals = List.copyOf(deals);
    }

    /** Counts items by kind, the most frequent kind first. */
    static final class Count {

        private final Map<Kind, Integer> now = new EnumMap<>(Kind.class);
        private final Map<Kind, Integer> before = new EnumMap<>(Kind.class);
        private final Map<Kind, Map<String, BigDecimal>> deals = new EnumMap<>(Kind.class);

        /** Of what was merged, the item that goes on has the deals of whoever joined it. */
        void add(Item item) {
            var kind = item.heard().kind();
            now.merge(kind, 1, Integer::sum);
            addDeal(kind, item.heard());
            if (item.state() != State.MERGED) {
                item.telling().voices().forEach(voice -> addDeal(kind, voice.heard()));
            }
        }

        private void addDeal(Kind kind, @Nullable Heard heard) {
            if (heard != null && heard.value() != null) {
                var value = heard.value();
                deals.computeIfAbsent(kind, ignored -> new TreeMap<>())
                        .merge(value.currency().getCurrencyCode(), value.amount(), BigDecimal::add);
            }
        }

        void addBefore(Item item) {
            before.merge(item.heard().kind(), 1, Integer::sum);
        }

        List<Theme> themes() {
            return now.entrySet().stream()
                    .map(each -> new Theme(
                            each.getKey(), each.getValue(), before.getOrDefault(each.getKey(), 0), sums(each.getKey())))
                    .sorted(Comparator.comparingInt(Theme::count).reversed())
                    .toList();
        }

        private List<Money> sums(Kind kind) {
            return deals.getOrDefault(kind, Map.of()).entrySet().stream()
                    .map(sum -> new Money(sum.getValue(), Currency.getInstance(sum.getKey())))
                    .toList();
        }
    }

    /** Against the time before, such as {@code +2} or {@code as many as before}. */
    String change() {
        var difference = count - before;
        if (difference == 0) {
            return "as many as before";
        }
        return (difference > 0 ? "+" : "−") + Math.abs(difference);
    }

    /** Such as {@code EUR 12,000 and USD 5,000}; empty if no deal has a value. */
    String worth() {
        return deals.stream().map(Money::label).collect(Collectors.joining(" and "));
    }
}
