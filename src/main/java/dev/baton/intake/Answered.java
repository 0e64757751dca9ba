package dev.baton.intake;

import dev.baton.store.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What another system is answered, in its own format.
 *
 * @param headers more than the type
 */
public record Answered(int status, String type, String body, Map<String, String> headers) {

    static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String TEXT = "text/plain;charset=UTF-8";

    public Answered {
        headers = Map.copyOf(headers);
    }

    static Answered json(int status, Object value) {
        return new Answered(status, JSON, Json.mapper().writeValueAsString(value), Map.of());
    }

    static Answered text(int status, String words) {
        return new Answered(status, TEXT, words, Map.of());
    }

    /** An answer of RFC 9457. */
    static Answered problem(int status, String detail) {
        return new Answered(
                status,
                PROBLEM,
                Json.mapper().writeValueAsString(Map.of("status", status, "detail", detail)),
                Map.of());
    }

    Answered with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answered(status, type, body, more);
    }
}
