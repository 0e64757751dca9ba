package dev.baton.delivery;

import dev.baton.store.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How patient delivery is.
 *
 * @param lease how long a node may take for one message before another takes over; longer than a platform's call
 * @param backoff the pause after an attempt that surely sent nothing, and after a look that failed
 * @param attempts after so many, a message is dead
 * @param looks the pauses before each look for a message that may have been sent; after the last it is unknown
 * @param failedLooks after so many looks that failed in a row, it is unknown too
 * @param parallel how many messages one node sends at a time
 */
record Policy(Duration lease, Backoff backoff, int attempts, List<Duration> looks, int failedLooks, int parallel) {

    /**
     * A platform's call ends within 20 seconds; a history that lags by more than two minutes was never reported; an
     * outage of up to seven hours needs no person.
     */
    static final Policy STANDARD = new Policy(
            Duration.ofSeconds(30),
            new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5)),
            200,
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(40),
                    Duration.ofSeconds(60)),
            100,
            128);

    Policy {
        looks = List.copyOf(looks);
    }

    /** @param done how many looks there were */
    Optional<Duration> nextLook(int done) {
        return done < looks.size() ? Optional.of(looks.get(done)) : Optional.empty();
    }
}
