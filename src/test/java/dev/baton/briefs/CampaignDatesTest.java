package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.at;
import static dev.baton.briefs.BriefFixtures.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.CalendarSource.Date;
import dev.baton.people.CalendarSource.When.AllDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a campaign is in calendars. */
class CampaignDatesTest {

    private static final LocalDate START = LocalDate.parse("2026-03-29");
    private static final LocalDate END = LocalDate.parse("2026-04-10");
    private static final Instant EMBARGO = berlin("2026-03-20T09:00");

    private static Content content(LocalDate end, @Nullable Promo promo, @Nullable Instant embargo) {
        return BriefFixtures.content()
                .with(new Content.Dates(START, end, BERLIN, Set.of(Channel.EMAIL), promo, embargo));
    }

    private static Brief published(Content content) {
        return at(Stage.PUBLISHED, Brief.drafted(content, MIA, MONDAY));
    }

    private static List<String> titles(List<Date> dates) {
        return dates.stream().map(date -> date.what().title()).toList();
    }

    @Test
    void the_days_the_launch_and_the_end_of_the_code_are_whole_days() {
        var dates = CampaignDates.of(
                published(content(END, new Promo("SPRING", LocalDate.parse("2026-04-05")), null)), MONDAY);
        assertThat(titles(dates)).containsExactly("Spring", "Launch: Spring", "Code SPRING ends: Spring");
        assertThat(dates)
                .extracting(date -> date.what().when())
                .containsExactly(
                        new AllDay(START, END),
                        new AllDay(START, START),
                        new AllDay(LocalDate.parse("2026-04-05"), LocalDate.parse("2026-04-05")));
        assertThat(dates).extracting(Date::uid).doesNotHaveDuplicates();
    }

    @Test
    void one_of_a_single_day_is_its_own_launch() {
        assertThat(titles(CampaignDates.of(published(content(START, null, null)), MONDAY)))
                .containsExactly("Spring");
    }

    @Test
    void nothing_is_there_before_it_is_published() {
        assertThat(CampaignDates.of(Brief.drafted(content(END, null, null), MIA, MONDAY), MONDAY))
                .isEmpty();
    }

    @Test
    void one_under_embargo_has_neither_name_nor_code_until_that_is_over() {
        var brief = published(content(END, new Promo("SPRING", END), EMBARGO));
        var before = CampaignDates.of(brief, EMBARGO.minusMillis(1));
        assertThat(titles(before))
                .allSatisfy(title -> assertThat(title)
                        .contains("under embargo #" + brief.id().code())
                        .doesNotContain("Spring", "SPRING"));
        var after = CampaignDates.of(brief, EMBARGO);
        assertThat(titles(after)).contains("Spring", "Code SPRING ends: Spring");
        assertThat(after.getFirst().revision()).isGreaterThan(before.getFirst().revision());
        assertThat(after.getFirst().changed()).isEqualTo(EMBARGO);
        assertThat(after.getFirst().uid()).isEqualTo(before.getFirst().uid());
    }

    @Test
    void the_number_grows_with_each_edition_and_nothing_goes_back() {
        var brief = published(content(END, null, EMBARGO));
        var saved = ((Brief.Outcome.Changed)
                        brief.save(Content.Section.DATES, content(END.plusDays(7), null, EMBARGO), MIA, MONDAY))
                .brief();
        assertThat(CampaignDates.of(saved, MONDAY)).as("not published").isEqualTo(CampaignDates.of(brief, MONDAY));
        var changed = withEdition(saved, Stage.PUBLISHED);
        var withdrawn = withEdition(saved, Stage.WITHDRAWN);
        var numbers = List.of(
                CampaignDates.of(brief, MONDAY),
                CampaignDates.of(brief, EMBARGO),
                CampaignDates.of(changed, MONDAY),
                CampaignDates.of(changed, EMBARGO),
                CampaignDates.of(withdrawn, MONDAY),
                CampaignDates.of(withdrawn, EMBARGO));
        assertThat(numbers)
                .extracting(dates -> dates.getFirst().revision())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(CampaignDates.of(changed, EMBARGO).getFirst().what().when())
                .isEqualTo(new AllDay(START, END.plusDays(7)));
    }

    private static Brief withEdition(Brief brief, Stage stage) {
        var next = BriefFixtures.first().next(brief.content(), false, MIA, MONDAY.plus(Duration.ofHours(1)));
        return new Brief(
                brief.id(),
                brief.author(),
                stage,
                brief.content(),
                brief.saves(),
                brief.agreement(),
                null,
                next,
                brief.retired(),
                MONDAY.plus(Duration.ofHours(2)));
    }

    @Test
    void what_is_withdrawn_is_called_off() {
        var brief = at(Stage.WITHDRAWN, Brief.drafted(content(END, null, null), MIA, MONDAY));
        assertThat(CampaignDates.of(brief, MONDAY))
                .allSatisfy(date -> assertThat(date.takesPlace()).isFalse());
    }
}
