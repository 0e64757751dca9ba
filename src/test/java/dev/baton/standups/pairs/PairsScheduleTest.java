package dev.baton.standups.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static PodPolicy policy(String zone) {
        return new PodPolicy(Duration.ofHours(4), WorkingHours.STANDARD, ZoneId.of(zone), null);
    }

    private static Pair pair(String at, String until) {
        var day = Instant.parse(at).atZone(BERLIN).toLocalDate();
        var couple = new Couple(new PersonId("S"), new PersonId("M"));
        return new Pair(new PodId("P"), day, Kind.COFFEE, couple, Instant.parse(at), Instant.parse(until), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        // from Monday to Monday: on Friday
        "2026-03-02T09:00:00Z, 2026-03-09T09:00:00Z, Europe/Berlin, 2026-03-06T09:00:00Z",
        // clocks change in between, and people look at theirs
        "2026-03-23T09:00:00Z, 2026-03-30T08:00:00Z, Europe/Berlin, 2026-03-27T09:00:00Z",
        "2026-03-26T09:00:00Z, 2026-03-31T08:00:00Z, Europe/Berlin, 2026-03-30T08:00:00Z",
    })
    void people_are_asked_on_the_working_day_before_the_next_draw(
            String at, String until, String zone, Instant expected) {
        assertThat(PairsSchedule.asked(pair(at, until), policy("Europe/Berlin"), policy(zone)))
                .contains(expected);
    }

    @Test
    void whoever_is_not_at_work_then_is_asked_when_he_is() {
        var pair = pair("2026-03-02T09:00:00Z", "2026-03-09T09:00:00Z");
        assertThat(PairsSchedule.asked(pair, policy("Europe/Berlin"), policy("America/New_York")))
                .hasValueSatisfying(
                        at -> assertThat(at).isAfter("2026-03-06T09:00:00Z").isBefore("2026-03-06T16:00:00Z"));
    }

    @Test
    void nobody_is_asked_on_the_day_of_the_draw_or_at_the_weekend() {
        var pair = pair("2026-03-06T14:00:00Z", "2026-03-09T09:00:00Z");
        assertThat(PairsSchedule.asked(pair, policy("Europe/Berlin"), policy("Europe/Berlin")))
                .isEmpty();
    }
}
