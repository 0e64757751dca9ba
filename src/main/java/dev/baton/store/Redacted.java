package dev.baton.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    /** They are no part of a longer word or of another address. */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_.+%-])(?:";

    private static final String AFTER = ")(?![\\p{L}\\p{N}_-])(?!\\.[\\p{L}\\p{N}])";

    /** Numbers stay as they are. */
    private static final ObjectReader EXACT = Json.mapper()
            .reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private final List<String> written;
    private final Pattern pattern;

    /** @throws IllegalArgumentException if one is blank: it would stand everywhere */
    Redacted(Collection<String> words) {
        if (words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a blank can't be taken out");
        }
        this.written = words.stream().map(Redacted::written).toList();
        this.pattern = Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", BEFORE, AFTER)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As it stands in JSON. */
    private static String written(String word) {
        var quoted = Json.mapper().writeValueAsString(word.toLowerCase(Locale.ROOT));
        return quoted.substring(1, quoted.length() - 1);
    }

    /**
     * The same without the words; empty if they aren't in it.
     *
     * @param stored JSON, of which only values are changed, or a text
     * @throws JacksonException if it begins like JSON and isn't
     */
    Optional<String> of(String stored) {
        var lower = stored.toLowerCase(Locale.ROOT);
        if (written.stream().noneMatch(lower::contains)) {
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
