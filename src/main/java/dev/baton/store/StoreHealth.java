package dev.baton.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Redis answers. Without it Baton is not ready, but not dead either. */
final class StoreHealth implements HealthIndicator {

    private final Redis redis;

    StoreHealth(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Health health() {
        try {
            Redis.await(redis.commands().ping());
            return Health.up().build();
        } catch (RuntimeException e) {
            return Health.down().withDetail("redis", "does not answer").build();
        }
    }
}
