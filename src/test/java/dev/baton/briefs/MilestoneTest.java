package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Content.Dates;
import dev.baton.briefs.Milestone.Kind;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what comes by itself while a campaign runs comes, in each place. */
class MilestoneTest {

    private static PodPolicy policy(ZoneId zone, @Nullable String region) {
        return new PodPolicy(Duration.ofHours(4), WorkingHours.STANDARD, zone, region);
    }

    private static Dates dates(
            ZoneId zone, String start, String end, @Nullable String code, @Nullable Instant embargo) {
        return new Dates(
                LocalDate.parse(start),
                LocalDate.parse(end),
                zone,
                Set.of(),
                code == null ? null : new Promo("SPRING", LocalDate.parse(code)),
                embargo);
    }

    private static Optional<Instant> at(Kind kind, Dates dates, PodPolicy policy) {
        return Milestone.of(dates, policy).stream()
                .filter(each -> each.kind() == kind)
                .map(Milestone::at)
                .findFirst();
    }

    /** Clocks are put forward at midnight in some places, and Samoa has left out a whole day. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,     2026-03-28, 2026-03-27T23:00:00Z",
        "Europe/Berlin,     2026-03-29, 2026-03-28T23:00:00Z",
        "Europe/Berlin,     2026-03-30, 2026-03-29T22:00:00Z",
        "America/New_York,  2026-11-02, 2026-11-02T05:00:00Z",
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z",
        "America/Sao_Paulo, 2018-11-05, 2018-11-05T02:00:00Z",
        "Asia/Beirut,       2024-03-31, 2024-03-30T22:00:00Z",
        "Asia/Beirut,       2024-04-01, 2024-03-31T21:00:00Z",
        "Pacific/Apia,      2011-12-30, 2011-12-30T10:00:00Z",
        "Pacific/Apia,      2011-12-31, 2011-12-30T10:00:00Z",
        "Pacific/Kiritimati,2026-03-02, 2026-03-01T10:00:00Z",
        "Asia/Kolkata,      2026-03-02, 2026-03-01T18:30:00Z",
    })
    void a_day_starts_when_its_clocks_first_show_it(ZoneId zone, LocalDate day, Instant begins) {
        assertThat(Dates.none(zone).startOf(day)).isEqualTo(begins);
        var campaign = dates(zone, day.minusDays(9).toString(), day.minusDays(1).toString(), null, null);
        assertThat(campaign.over()).isEqualTo(begins);
        assertThat(campaign.isOver(begins)).isTrue();
        assertThat(campaign.isOver(begins.minusMillis(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,     2026-03-30, 2026-03-30T07:00:00Z",
        "America/Sao_Paulo, 2018-11-04, 2018-11-04T11:00:00Z",
        "Asia/Beirut,       2024-03-31, 2024-03-31T06:00:00Z",
        "Pacific/Apia,      2011-12-30, 2011-12-30T10:00:00Z",
        "Pacific/Apia,      2011-12-29, 2011-12-29T19:00:00Z",
    })
    void nine_in_the_morning_is_by_the_clocks_of_that_day(ZoneId zone, LocalDate day, Instant nine) {
        assertThat(Dates.none(zone).at(day, 9)).isEqualTo(nine);
    }

    /** The pod works from 8 to 17, Monday to Friday; the campaign is in Berlin. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09, Europe/Berlin,       de, 2026-03-09T07:00:00Z",
        "2026-03-29, Europe/Berlin,       de, 2026-03-30T06:00:00Z",
        "2026-04-03, Europe/Berlin,       de, 2026-04-07T06:00:00Z",
        "2026-03-09, America/Los_Angeles, us, 2026-03-09T15:00:00Z",
        "2026-03-09, Pacific/Auckland,    nz, 2026-03-08T23:00:00Z",
        "2026-03-09, Pacific/Honolulu,    us, 2026-03-09T18:00:00Z",
    })
    void a_launch_is_told_when_work_begins_and_not_before_it_has_begun_where_the_campaign_is(
            String start, ZoneId pod, String region, Instant at) {
        assertThat(at(Kind.LAUNCH, dates(BERLIN, start, "2026-04-30", null, null), policy(pod, region)))
                .contains(at);
    }

    @Test
    void a_launch_waits_for_the_end_of_an_embargo() {
        var noon = Instant.parse("2026-03-09T11:00:00Z");
        var evening = Instant.parse("2026-03-09T19:00:00Z");
        var policy = policy(BERLIN, "de");
        assertThat(at(Kind.LAUNCH, dates(BERLIN, "2026-03-09", "2026-04-30", null, noon), policy))
                .contains(noon);
        assertThat(at(Kind.LAUNCH, dates(BERLIN, "2026-03-09", "2026-04-30", null, evening), policy))
                .contains(Instant.parse("2026-03-10T07:00:00Z"));
    }

    @Test
    void a_weekend_campaign_is_over_before_anybody_works() {
        assertThat(Milestone.of(dates(BERLIN, "2026-03-07", "2026-03-08", null, null), policy(BERLIN, "de")))
                .isEmpty();
    }

    /** The first and the last day, the code's last one, and the local days on which its end is told at nine. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, 2026-03-27, 2026-03-25, 2026-03-18, 2026-03-24",
                "2026-03-02, 2026-03-27, 2026-03-22, 2026-03-13, 2026-03-20",
                "2026-03-02, 2026-04-30, 2026-04-07, 2026-03-31, 2026-04-02",
                "2026-03-02, 2026-03-06, 2026-03-06, -,          2026-03-05",
                "2026-03-03, 2026-03-10, 2026-03-10, 2026-03-03, 2026-03-09",
                "2026-03-04, 2026-03-10, 2026-03-10, -,          2026-03-09",
                "2026-03-08, 2026-03-20, 2026-03-15, -,          2026-03-13",
                "2026-03-09, 2026-03-09, 2026-03-09, -,          -",
                "2026-03-09, 2026-03-10, 2026-03-10, -,          2026-03-09",
            })
    void the_end_of_a_code_is_told_on_working_days_as_far_as_the_campaign_has_begun(
            String start, String end, String code, @Nullable LocalDate week, @Nullable LocalDate day) {
        var dates = dates(BERLIN, start, end, code, null);
        assertThat(at(Kind.PROMO_WEEK, dates, policy(BERLIN, "de")))
                .isEqualTo(Optional.ofNullable(week).map(each -> dates.at(each, 9)));
        assertThat(at(Kind.PROMO_DAY, dates, policy(BERLIN, "de")))
                .isEqualTo(Optional.ofNullable(day).map(each -> dates.at(each, 9)));
    }

    @Test
    void nothing_comes_twice_at_the_same_moment_or_after_it_is_pointless() {
        var all = Milestone.of(
                dates(BERLIN, "2026-12-01", "2027-01-31", "2027-01-04", Instant.parse("2026-12-01T05:00:00Z")),
                policy(BERLIN, "de"));
        assertThat(all).allMatch(each -> each.at().isBefore(each.until()));
        assertThat(all.stream().map(Milestone::key).collect(Collectors.toSet())).hasSameSizeAs(all);
    }

    @Test
    void what_has_no_days_has_nothing_to_come() {
        assertThat(Milestone.of(Dates.none(BERLIN), policy(BERLIN, "de"))).isEmpty();
    }
}
