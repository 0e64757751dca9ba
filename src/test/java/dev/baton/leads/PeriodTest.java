package dev.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The weeks and months that a report is about. */
class PeriodTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Period WEEK = new Period(Period.Unit.WEEK, LocalDate.of(2026, 3, 23), BERLIN);

    @Test
    void neighbouring_periods_share_no_moment_and_leave_none_out_even_where_a_day_has_23_hours() {
        assertThat(WEEK.to()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(Duration.between(WEEK.from(), WEEK.to())).isEqualTo(Duration.ofHours(7 * 24 - 1));
        var next = Period.at(Period.Unit.WEEK, WEEK.to(), BERLIN);
        assertThat(next.before()).isEqualTo(WEEK);
        assertThat(next.from()).isEqualTo(WEEK.to());
        assertThat(WEEK.holds(WEEK.to())).isFalse();
        assertThat(next.holds(WEEK.to())).isTrue();
    }

    @Test
    void a_period_is_read_as_it_is_written_and_nothing_else_is() {
        assertThat(Period.parse(WEEK.key(), BERLIN)).contains(WEEK);
        assertThat(Period.parse("month_2026-03-01", BERLIN).orElseThrow().label())
                .isEqualTo("March 2026");
        for (var forged : List.of(
                "",
                "week",
                "week_2026-03-24",
                "month_2026-03-23",
                "year_2026-01-01",
                "week_x",
                "week_+999999999-01-01")) {
            assertThat(Period.parse(forged, BERLIN)).as(forged).isEmpty();
        }
    }
}
