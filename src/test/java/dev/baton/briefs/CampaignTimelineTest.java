package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.at;
import static dev.baton.briefs.BriefFixtures.drafted;
import static dev.baton.briefs.BriefFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampaignTimelineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Span MARCH = Span.month(YearMonth.parse("2026-03"));

    private static Timeline timeline(List<Brief> briefs) {
        return CampaignTimeline.of("Campaigns", briefs, MARCH, TODAY, MONDAY).orElseThrow();
    }

    @Test
    void each_says_how_it_is_and_days_elsewhere_are_named() {
        var timeline = timeline(List.of(
                published("Winter", "2026-01-10", "2026-03-01"),
                published("Spring", "2026-03-02", "2026-03-20"),
                published("Easter", "2026-03-20", "2026-04-10"),
                published("Always", "2025-01-01", "2027-12-31"),
                drafted("Secret", LocalDate.parse("2026-03-09"), LocalDate.parse("2026-04-01"))));
        assertThat(timeline.read())
                .isEqualTo("Today is 2 Mar 2026."
                        + " Winter: 1 Mar 2026 to 1 Mar 2026, over, from 10 Jan 2026;"
                        + " Spring: 2 Mar 2026 to 20 Mar 2026, running;"
                        + " Easter: 20 Mar 2026 to 31 Mar 2026, to 10 Apr 2026;"
                        + " Always: 1 Mar 2026 to 31 Mar 2026, 1 Jan 2025–31 Dec 2027;"
                        + " Secret: 9 Mar 2026 to 31 Mar 2026, planned, to 1 Apr 2026.");
        assertThat(timeline.rows())
                .extracting(Timeline.Row::tone)
                .containsExactly(
                        Timeline.Tone.FAINT,
                        Timeline.Tone.STRONG,
                        Timeline.Tone.PLAIN,
                        Timeline.Tone.STRONG,
                        Timeline.Tone.FAINT);
    }

    @Test
    void the_end_of_a_code_is_named_until_it_is_over() {
        for (var last : List.of(TODAY.plusDays(13), TODAY.minusDays(1))) {
            var dates = new Content.Dates(
                    TODAY.minusDays(1),
                    TODAY.plusDays(18),
                    BriefFixtures.BERLIN,
                    Set.of(),
                    new Promo("SAVE", last),
                    null);
            var brief = Brief.drafted(BriefFixtures.content().with(dates), BriefFixtures.MIA, MONDAY);
            assertThat(timeline(List.of(at(Stage.PUBLISHED, brief))).read().contains("SAVE to 15 Mar"))
                    .isEqualTo(last.isAfter(TODAY));
        }
    }

    @Test
    void one_under_embargo_has_no_name_since_whoever_has_its_address_sees_a_picture() {
        var dates = new Content.Dates(
                TODAY, TODAY.plusDays(3), BriefFixtures.BERLIN, Set.of(), null, MONDAY.plusSeconds(60));
        var secret = Brief.drafted(BriefFixtures.content().with(dates), BriefFixtures.MIA, MONDAY);
        for (var stage : List.of(Stage.SCHEDULED, Stage.PUBLISHED)) {
            assertThat(timeline(List.of(at(stage, secret))).read())
                    .contains("Campaign under embargo #" + secret.id().code())
                    .doesNotContain("Spring");
        }
    }

    @Test
    void of_hundreds_it_draws_the_first_ones_and_counts_the_rest() {
        var many = IntStream.range(0, 300)
                .mapToObj(i -> at(Stage.PUBLISHED, drafted("Campaign " + i, TODAY, TODAY.plusDays(3))))
                .toList();
        assertThat(timeline(many).drawn()).hasSize(Timeline.ROWS);
        assertThat(timeline(many).more()).isEqualTo("and 280 more");
    }

    @Test
    void nothing_and_what_is_far_away_have_no_picture() {
        assertThat(CampaignTimeline.of("Campaigns", List.of(), MARCH, TODAY, MONDAY))
                .isEmpty();
        var far = Span.month(YearMonth.parse("2028-03"));
        var briefs = List.of(published("Far", "2028-03-02", "2028-03-20"));
        assertThat(CampaignTimeline.of("Campaigns", briefs, far, TODAY, MONDAY)).isEmpty();
    }
}
