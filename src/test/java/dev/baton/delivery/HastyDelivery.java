package dev.baton.delivery;

import dev.baton.store.Backoff;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Delivery that loses no time, for tests that break it on purpose and wait for what comes of it. */
public final class HastyDelivery implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** An organization that every workspace belongs to. */
    static final Reach EVERYWHERE = (organization, workspace) -> true;

    /** The fake answers within a second; the lease leaves room for a machine that is busy. */
    private static final Duration LEASE = Duration.ofSeconds(6);

    private final Policy policy;

    /** With a lease that a killed node loses soon. */
    public HastyDelivery() {
        this(LEASE);
    }

    /** With another lease. */
    public HastyDelivery(Duration lease) {
        policy = new Policy(
                lease,
                new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1)),
                1_000,
                List.of(
                        Duration.ofMillis(100),
                        Duration.ofMillis(300),
                        Duration.ofMillis(600),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2)),
                1_000,
                128);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("hastyPolicy", policy);
    }
}
