package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.SUE;
import static dev.baton.briefs.BriefFixtures.berlin;
import static dev.baton.briefs.BriefFixtures.person;
import static dev.baton.briefs.BriefFixtures.pod;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.Absence;
import dev.baton.people.Pod;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimesTest {

    private static final Pod POD = pod(Set.of(SUE), null);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-04T10:00",
        "2026-03-05T16:00, 2026-03-09T16:00",
        "2026-04-02T12:00, 2026-04-08T12:00",
    })
    void somebody_is_reminded_after_two_working_days(String asked, String reminded) {
        assertThat(DueTimes.reminder(berlin(asked), POD, person(SUE, BERLIN, null)))
                .isEqualTo(berlin(reminded));
    }

    @Test
    void somebody_elsewhere_is_reminded_by_his_own_clocks() {
        var there = person(SUE, ZoneId.of("America/New_York"), null);
        assertThat(DueTimes.reminder(berlin("2026-03-02T10:00"), POD, there)).isEqualTo(berlin("2026-03-03T23:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T09:00, 2026-03-05T15:00",
        "2026-03-04T16:59, 2026-03-05T15:00",
        "2026-03-06T10:00, 2026-03-09T15:00",
        "2026-04-02T10:00, 2026-04-07T15:00",
    })
    void all_who_are_reminded_on_a_day_are_told_of_in_the_afternoon_of_the_next_working_day(
            String reminded, String told) {
        assertThat(DueTimes.word(berlin(reminded), POD)).isEqualTo(berlin(told));
    }

    @Test
    void who_is_away_is_back_on_the_first_working_morning_after() {
        var away = person(SUE, BERLIN, new Absence(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6)));
        assertThat(DueTimes.backAt(berlin("2026-03-04T10:00"), POD, away)).contains(berlin("2026-03-09T09:00"));
        assertThat(DueTimes.backAt(berlin("2026-03-09T10:00"), POD, away)).isEmpty();
    }

    @Test
    void at_night_nobody_is_reminded() {
        assertThat(DueTimes.backAt(berlin("2026-03-04T22:00"), POD, person(SUE, BERLIN, null)))
                .contains(berlin("2026-03-05T09:00"));
    }
}
