package dev.baton.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
     * @throws JacksonException if it begins like JSON and isn't
     */
    Optional<String> of(String stored) {
        if (hints.stream().noneMatch(hint -> hint.matcher(stored).find())) {
            return Optional.empty();
        }
        var other = stored.startsWith("{") || stored.startsWith("[") ? json(stored) : text(stored);
        return Optional.of(other).filter(changed -> !changed.equals(stored));
    }

    private String text(String text) {
        return pattern.matcher(text).replaceAll(PLACE);
    }

    private String json(String json) {
        return Json.mapper().writeValueAsString(without(EXACT.readTree(json)));
    }

    private JsonNode without(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                List.copyOf(object.propertyNames()).forEach(name -> object.set(name, without(object.get(name))));
            case ArrayNode array -> {
                for (var at = 0; at < array.size(); at++) {
                    array.set(at, without(array.get(at)));
                }
            }
            case StringNode text -> {
                return StringNode.valueOf(text(text.stringValue()));
            }
            default -> {}
        }
        return node;
    }
}
