package dev.baton.webhooks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header by which an endpoint says when it wants to hear more: RFC 9110, 10.2.3. */
final class RetryAfter {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Whoever wants nothing for longer may switch the endpoint off. */
    static final Duration LONGEST = Duration.ofHours(24);

    /** The pause within bounds; empty if there is none, or nothing that can be read. */
    static Optional<Duration> read(@Nullable String header, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        var text = header.strip();
        return text.matches("\\d{1,9}")
                ? Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))))
                : date(text).map(at -> bounded(Duration.between(now, at)));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration pause) {
        var atLeast = pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause;
        return atLeast.compareTo(LONGEST) > 0 ? LONGEST : atLeast;
    }

    private RetryAfter() {}
}
