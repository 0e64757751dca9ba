package dev.baton.store;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what comes soon, and does not despair on a busy machine. */
final class Eventually {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    static ConditionFactory eventually() {
        return Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
    }

    private Eventually() {}
}
