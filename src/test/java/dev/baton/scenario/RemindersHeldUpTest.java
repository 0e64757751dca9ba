package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The platform is slow, and somebody answers before it takes what was said about the lead. Sam leads sales. */
class RemindersHeldUpTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void setTheClockBack() {
        Baton.CLOCK.set(now);
    }

    @Test
    void who_has_acted_is_not_reminded_by_what_the_platform_did_not_take_before_that() {
        office.ada.types("setup").fills(Map.of("salesLead", List.of(office.sam.person.value())));
        office.mia.offers("Acme").saysNothing();
        var card = office.cardOf("Acme", "Accept");
        var busy = new AtomicInteger();
        Baton.PLATFORM.failWith(post -> isLate(post) && busy.incrementAndGet() > 0
                ? Optional.of(new Sending.NotSent("busy", Duration.ofMillis(100)))
                : Optional.empty());
        try {
            Baton.CLOCK.advance(Duration.ofHours(4));
            await().untilAsserted(() -> assertThat(busy.get()).isGreaterThanOrEqualTo(2));
            office.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
        } finally {
            Baton.PLATFORM.takesEverything();
        }
        await().untilAsserted(() -> {
            Baton.CLOCK.advance(Duration.ofMinutes(1));
            assertThat(office.baton.leftToDo(office.organization())).isEmpty();
        });
        assertThat(inThread()).isEmpty();
        assertThat(office.messagesIn(office.sam.direct())).isEmpty();
    }

    /** What is said to sales in the thread, and to whoever leads it. */
    private boolean isLate(Post post) {
        return post.organization().equals(office.organization())
                && Stream.of("still waits", "has not been answered in time")
                        .anyMatch(post.card().toString()::contains);
    }

    private List<String> inThread() {
        return office.messagesIn(office.channel).stream()
                .map(message -> message.card().toString())
                .filter(card -> card.contains("still waits"))
                .toList();
    }
}
