package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which time counts, besides the pod's working time. Four hours are agreed on; it is Monday, 10:00 in Berlin. */
class CountedTimeTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void setTheClockBack() {
        Baton.CLOCK.set(now);
    }

    private void counts(String counting) {
        office.ada
                .types("setup")
                .fills(Map.of("counting", List.of(counting), "salesLead", List.of(office.sam.person.value())))
                .saysNothing();
    }

    private void passes(int minutes) {
        Baton.CLOCK.advance(Duration.ofMinutes(minutes));
        Quiet.in(office);
    }

    private Card offered() {
        office.mia.offers("Acme").saysNothing();
        return office.cardOf("Acme", "Accept");
    }

    private void waitsForSue() {
        office.sam
                .presses(offered(), "Assign")
                .fills(Map.of("person", List.of(office.sue.person.value())))
                .saysPrivately("Acme waits for Sue now.");
    }

    @Test
    void around_the_clock_nights_count() {
        counts("PLAIN");
        Baton.CLOCK.advance(Duration.ofHours(10));
        assertThat(offered().toString()).contains("2026-03-02T23:00:00Z");
    }

    @Test
    void in_the_time_of_whom_it_waits_for_days_away_do_not_count() {
        counts("ASSIGNEE");
        waitsForSue();
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-03")));
        passes(240);
        assertThat(office.messagesIn(office.sue.direct()))
                .as("nothing after the offer")
                .hasSize(1);
        assertThat(office.messagesIn(office.sam.direct())).isEmpty();
        assertThat(office.cardOf("Acme", "2026-03-04T11:00:00Z").toString()).doesNotContain("Overdue");
    }

    @Test
    void days_that_somebody_was_away_do_not_count_when_back_nor_after_the_next_leave_is_told() {
        counts("ASSIGNEE");
        waitsForSue();
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        passes(48 * 60);
        office.sue.types("back").saysPrivately("Welcome back. You are not marked as away.");
        office.sue.types("away").fills(Map.of("first", List.of("2026-08-03"), "last", List.of("2026-08-07")));
        passes(80);
        office.sue.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
        assertThat(Office.words(office.cardOf("Acme", "Contacted")))
                .contains("answered after 3 working hours 20 minutes");
    }
}
