package dev.baton.store;

import com.github.f4b6a3.ulid.UlidCreator;
import java.time.Duration;

/**
 * Names a commit, so that it is done once.
 *
 * @param remembered how long a repetition is known as one
 * @param result what a repetition is answered with
 */
public record Operation(String id, Duration remembered, String result) {

    /** How long a platform may repeat a delivery; Slack's delayed events come for 24 hours. */
    public static final Duration REPETITIONS = Duration.ofDays(2);

    /** A commit that only this process repeats, when an answer of Redis got lost. */
    public static Operation anonymous() {
        return new Operation(UlidCreator.getMonotonicUlid().toString(), Duration.ofMinutes(2), "");
    }

    public static Operation named(String id, String result) {
        return new Operation(id, REPETITIONS, result);
    }
}
