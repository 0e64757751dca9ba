package dev.baton.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * How long to wait, as a server puts it: in seconds, or until a date.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, Retry-After</a>
 */
final class RetryAfter {

    private static final Duration UNTOLD = Duration.ofSeconds(5);
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofHours(1);
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    /** @param header empty if there was none */
    static Duration of(String header, Instant now) {
        var pause = pause(header.strip(), now);
        if (pause.compareTo(LEAST) < 0) {
            return LEAST;
        }
        return pause.compareTo(MOST) > 0 ? MOST : pause;
    }

    private static Duration pause(String header, Instant now) {
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            return Duration.between(now, Instant.from(DATE.parse(header)));
        } catch (DateTimeParseException e) {
            return UNTOLD;
        }
    }

    private RetryAfter() {}
}
