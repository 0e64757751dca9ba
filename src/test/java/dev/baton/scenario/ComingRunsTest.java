package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From when until when something recurs, and what comes next. */
class ComingRunsTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    @Test
    void a_stand_up_begins_on_its_first_day_and_ends_after_its_last() {
        office.mia
                .types("standup new")
                .fills(Map.of("from", List.of("2026-03-04"), "until", List.of("2026-03-05")))
                .saysPrivately("at=2026-03-04T08:30:00Z");
        office.mia.types("standup list").saysPrivately("until 5 March 2026");
        office.mia.types("standup list").saysPrivately(", then Thu 5 Mar.");
        daily.at(Daily.TUESDAY);
        daily.at(Daily.WEDNESDAY);
        daily.asked(office.sam);
        assertThat(daily.timesAsked(office.sam)).isOne();
        daily.after(Duration.ofDays(2), Daily.WEDNESDAY);
        office.mia.types("standup list").saysPrivately("No more rounds.");
    }

    @Test
    void the_next_rounds_dates_and_draws_are_listed_and_holidays_are_named() {
        daily.made(Map.of());
        office.mia
                .types("standup meeting")
                .fills(Map.of("days", List.of("MONDAY")))
                .saysPrivately("is made");
        office.mia.types("standup pairs").fills(Map.of("every", List.of("1")));
        daily.at(Instant.parse("2026-04-01T10:00:00Z"));
        office.mia
                .types("standup list")
                .saysPrivately(
                        ", then Tue 7 Apr, Wed 8 Apr, Thu 9 Apr and Fri 10 Apr. Not on Fri 3 Apr and Mon 6 Apr: public holiday.");
        office.mia
                .types("standup meeting")
                .saysPrivately(", then Mon 20 Apr, Mon 27 Apr, Mon 4 May and Mon 11 May. Not on Mon 6 Apr");
        office.mia
                .types("standup pairs")
                .saysPrivately(", then Mon 13 Apr, Mon 20 Apr, Mon 27 Apr and Mon 4 May. Not on Mon 6 Apr");
    }

    @Test
    void pairs_and_meetings_have_a_first_and_a_last_day_too() {
        var pairs = office.mia.types("standup pairs");
        assertThat(pairs.fills(Map.of("until", List.of("2026-03-06"))).complaints())
                .hasEntrySatisfying("until", words -> assertThat(words).contains("No pairs would be drawn"));
        pairs.fills(Map.of("from", List.of("2026-03-12"), "until", List.of("2026-06-30")))
                .saysPrivately("at=2026-03-16T09:00:00Z");
        office.mia.types("standup pairs").saysPrivately("until 30 June 2026");
        office.mia
                .types("standup meeting")
                .fills(Map.of("until", List.of("2026-03-04")))
                .saysPrivately("at=2026-03-03T09:00:00Z");
        office.mia.types("standup meeting").saysPrivately("until 4 March 2026");
    }
}
