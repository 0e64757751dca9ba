package dev.baton.store;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a partition brought.
 *
 * @param next how long until there is more, or null if nothing waits
 */
public record Visit<T>(List<T> claims, @Nullable Duration next) {

    static @Nullable Duration delay(Object millis) {
        var value = (Long) millis;
        return value < 0 ? null : Duration.ofMillis(value);
    }
}
