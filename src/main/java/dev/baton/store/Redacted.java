package dev.baton.store;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Texts without some words, of which each may be several, such as a name. */
final class Redacted {

    /** What stands in their place. */
    static final String PLACE = "[erased]";

    /** Numbers stay as they are. */
    private static final ObjectReader EXACT = Json.mapper()
            .reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    /** Moments, ids and a platform's message ids, which no words are in. */
    private static final Pattern TYPED =
            Pattern.compile(Sought.DAY + "(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?(?:\\[[^ ]+])?)?|\\d{10}\\.\\d{6}"
                    + "|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final List<Pattern> hints;
    private final Pattern pattern;

    /** @throws IllegalArgumentException if one is blank: it would stand everywhere */
    Redacted(Collection<String> words) {
        if (words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a blank can't be taken out");
        }
        var sought = words.stream().map(Sought::of).toList();
        this.hints = sought.stream().map(Sought::hint).toList();
        this.pattern = Sought.compiled(sought.stream().map(Sought::pattern).collect(Collectors.joining("|")));
    }

    /**
     * The same without the words; empty if they aren't in it.
     *
     * @param stored JSON, of which only values are changed, or a text
     * @param fits whether it can be stored; what would be in the way stays, as it is no text
     * @throws JacksonException if it begins like JSON and isn't
     */
    Optional<String> of(String stored, Predicate<String> fits) {
        if (hints.stream().noneMatch(hint -> hint.matcher(stored).find())) {
            return Optional.empty();
        }
        var isJson = stored.startsWith("{") || stored.startsWith("[");
        var other = isJson ? json(stored, any -> true) : text(stored);
        var isInTheWay = isJson && !other.equals(stored) && !fits.test(other) && fits.test(stored);
        return Optional.of(isInTheWay ? json(stored, fits) : other).filter(changed -> !changed.equals(stored));
    }

    private String text(String text) {
        return TYPED.matcher(text).matches() || ZONES.contains(text)
                ? text
                : pattern.matcher(text).replaceAll(PLACE);
    }

    private String json(String json, Predicate<String> fits) {
        var root = EXACT.readTree(json);
        change(root, () -> fits.test(Json.mapper().writeValueAsString(root)));
        return Json.mapper().writeValueAsString(root);
    }

    private void change(JsonNode node, BooleanSupplier fits) {
        switch (node) {
            case ObjectNode object ->
                List.copyOf(object.propertyNames())
                        .forEach(name -> change(object.get(name), other -> object.set(name, other), fits));
            case ArrayNode array ->
                IntStream.range(0, array.size())
                        .forEach(at -> change(array.get(at), other -> array.set(at, other), fits));
            default -> {}
        }
    }

    private void change(JsonNode node, Consumer<JsonNode> place, BooleanSupplier fits) {
        if (!(node instanceof StringNode)) {
            change(node, fits);
            return;
        }
        var other = text(node.stringValue());
        if (!other.equals(node.stringValue())) {
            place.accept(StringNode.valueOf(other));
            if (!fits.getAsBoolean()) {
                place.accept(node);
            }
        }
    }
}
