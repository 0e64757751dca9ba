package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How much somebody was given on a day, and in a week. */
class TallyTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);

    @Test
    void a_day_begins_anew_and_a_week_on_monday() {
        var tally = Tally.NONE.plusOneOn(SUNDAY.minusDays(1)).plusOneOn(SUNDAY).plusOneOn(SUNDAY);
        assertThat(tally.on(SUNDAY)).isEqualTo(2);
        assertThat(tally.inWeekOf(SUNDAY)).isEqualTo(3);
        assertThat(tally.on(SUNDAY.plusDays(1))).isZero();
        assertThat(tally.inWeekOf(SUNDAY.plusDays(1))).isZero();
        assertThat(tally.plusOneOn(SUNDAY.plusDays(1)).inWeekOf(SUNDAY.plusDays(2)))
                .isEqualTo(1);
    }
}
