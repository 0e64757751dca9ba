package dev.baton.routing;

import dev.baton.chat.Excerpt;
import dev.baton.pods.Figures;
import dev.baton.pods.Trait;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must be so of one field of a lead.
 *
 * @param field of a {@link Trait}, or an organization's own
 */
record Condition(String field, Check check) {

    private static final int SHOWN = 8;
    private static final int LONGEST = 40;

    /** How a field is looked at. */
    sealed interface Check {

        /** It is one of these, however it is spelled. */
        record OneOf(List<String> values) implements Check {
            public OneOf {
                values = List.copyOf(values);
            }
        }

        /** It is none of these; so it may be unknown, too. */
        record NoneOf(List<String> values) implements Check {
            public NoneOf {
                values = List.copyOf(values);
            }
        }

        /** It is a number from one to another, both included; where there is none there is no end. */
        record Between(@Nullable BigDecimal from, @Nullable BigDecimal to) implements Check {}

        record Known() implements Check {}

        record Unknown() implements Check {}
    }

    /** The same made ready to be asked often. */
    Predicate<Reading> ready() {
        return switch (check) {
            case Check.OneOf(var values) -> oneOf(values);
            case Check.NoneOf(var values) -> oneOf(values).negate();
            case Check.Between(var from, var to) ->
                lead -> lead.number(field)
                        .filter(number -> from == null || number.compareTo(from) >= 0)
                        .filter(number -> to == null || number.compareTo(to) <= 0)
                        .isPresent();
            case Check.Known() -> lead -> !lead.text(field).isEmpty();
            case Check.Unknown() -> lead -> lead.text(field).isEmpty();
        };
    }

    private Predicate<Reading> oneOf(List<String> values) {
        var spelled =
                values.stream().map(value -> Reading.spelled(field, value)).collect(Collectors.toUnmodifiableSet());
        return lead -> spelled.contains(lead.spelled(field));
    }

    /** What the field is called. */
    String label() {
        return Trait.of(field).map(Trait::label).orElse(field);
    }

    /** Such as {@code Country is DE or AT}. */
    String words() {
        return label() + " " + predicate();
    }

    private String predicate() {
        return switch (check) {
            case Check.OneOf(var values) -> "is " + list(values);
            case Check.NoneOf(var values) -> "isn’t " + list(values);
            case Check.Between(var from, var to) when from == null -> "is at most " + plain(to);
            case Check.Between(var from, var to) when to == null -> "is at least " + plain(from);
            case Check.Between(var from, var to) -> "is from " + plain(from) + " to " + plain(to);
            case Check.Known() -> "is known";
            case Check.Unknown() -> "isn’t known";
        };
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : Figures.grouped(number);
    }

    private static String list(List<String> values) {
        var shown = values.stream()
                .map(value -> Excerpt.of(value, LONGEST))
                .limit(SHOWN)
                .toList();
        if (values.size() > SHOWN) {
            return String.join(", ", shown) + " or " + (values.size() - SHOWN) + " more";
        }
        return shown.size() < 2
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, shown.size() - 1)) + " or " + shown.getLast();
    }
}
