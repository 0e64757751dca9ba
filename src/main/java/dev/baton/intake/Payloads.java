package dev.baton.intake;

import dev.baton.store.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads JSON of strangers as maps, lists, texts and numbers. Its depth is bounded by the parser. */
final class Payloads {

    static final String NO_JSON = "The body is not JSON, or nested too deep.";

    /** Empty if it isn't JSON, or is null. */
    static Optional<Object> read(String body) {
        try {
            return Optional.ofNullable(Json.mapper().readValue(body, Object.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The object; an empty one if it is something else. */
    static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The list; one of it alone if it is something else. */
    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** A text or a number as text; empty if it is neither. */
    static String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }

    private Payloads() {}
}
