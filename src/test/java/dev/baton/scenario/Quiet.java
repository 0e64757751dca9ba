package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Lets an office finish what it has to do by now. What hasn't come then doesn't come. */
final class Quiet {

    /** Shorter than what most timers and messages take. */
    private static final Duration GLANCE = Duration.ofMillis(5);

    static void in(Office office) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(GLANCE)
                .untilAsserted(() ->
                        assertThat(office.baton.leftToDo(office.organization())).isEmpty());
    }

    private Quiet() {}
}
