package dev.baton.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Counts how often something was done in a window of time, on all nodes together. */
public final class Quota {

    private static final Script COUNT = Script.named("count");

    private final Redis redis;

    Quota(Redis redis) {
        this.redis = redis;
    }

    /**
     * Counts one more.
     *
     * @return empty if that is within the limit, else how long until it is again
     */
    public Optional<Duration> exceeded(Realm realm, String what, int limit, Duration window) {
        var answer = redis.run(COUNT, realm.key("quota:" + what), List.of(Long.toString(window.toMillis())));
        return (Long) answer.getFirst() <= limit
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((Long) answer.get(1)));
    }
}
