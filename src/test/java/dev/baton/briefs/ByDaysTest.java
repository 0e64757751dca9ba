package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.SUE;
import static dev.baton.briefs.BriefFixtures.at;
import static dev.baton.briefs.BriefFixtures.drafted;
import static dev.baton.briefs.BriefFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How briefs are found by their days. */
class ByDaysTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    private final Store store = RedisFixture.stores().store();
    private final Briefs briefs = new Briefs(store);
    private final ByDays days = new ByDays(briefs);
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());

    private Brief stored(Brief brief) {
        store.commit(Realms.of(organization), briefs.add(brief));
        return brief;
    }

    private List<String> between(Circle circle, String first, String last) {
        return days
                .between(organization, List.of(circle), LocalDate.parse(first), LocalDate.parse(last))
                .briefs()
                .stream()
                .map(Brief::title)
                .toList();
    }

    @Test
    void what_is_on_for_a_day_of_them_is_found_once_the_first_to_begin_in_front() {
        stored(published("April", "2026-04-20", "2026-04-30"));
        stored(published("Spring", "2026-02-20", "2026-05-02"));
        stored(published("March", "2026-03-31", "2026-03-31"));
        assertThat(between(Circle.ALL, "2026-03-01", "2026-04-30")).containsExactly("Spring", "March", "April");
        assertThat(between(Circle.ALL, "2026-05-02", "2026-05-02")).containsExactly("Spring");
        assertThat(between(Circle.ALL, "2026-05-03", "2026-05-31")).isEmpty();
        assertThat(between(Circle.ALL, "2025-12-01", "2026-02-20")).containsExactly("Spring");
        assertThat(between(Circle.ALL, "2026-04-19", "2026-04-19")).containsExactly("Spring");
    }

    @Test
    void what_takes_years_is_found_in_each_of_their_months() {
        stored(published("Always", "2020-05-01", "2090-12-31"));
        assertThat(between(Circle.ALL, "2055-03-01", "2055-04-30")).containsExactly("Always");
        assertThat(between(Circle.ALL, "2020-03-01", "2020-05-30")).containsExactly("Always");
        assertThat(between(Circle.ALL, "2020-04-01", "2020-04-30")).isEmpty();
    }

    @Test
    void each_circle_finds_its_own() {
        var draft = drafted("Spring", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
        stored(draft);
        var everybody = List.of(Circle.ALL, Circle.LEADS, Circle.CALLED_OFF, Circle.maker(MIA), Circle.maker(SUE));
        assertThat(foundBy(everybody)).containsExactly(Circle.maker(MIA), Circle.maker(SUE));
        become(draft, Stage.SCHEDULED);
        assertThat(foundBy(everybody)).containsExactly(Circle.LEADS, Circle.maker(MIA), Circle.maker(SUE));
        become(draft, Stage.PUBLISHED);
        assertThat(foundBy(everybody)).containsExactly(Circle.ALL);
        become(draft, Stage.WITHDRAWN);
        assertThat(foundBy(everybody)).containsExactly(Circle.CALLED_OFF);
    }

    private void become(Brief brief, Stage stage) {
        var before = briefs.find(organization, brief.id().value()).orElseThrow();
        store.commit(Realms.of(organization), briefs.put(before, at(stage, brief)));
    }

    private List<Circle> foundBy(List<Circle> circles) {
        return circles.stream()
                .filter(circle -> !between(circle, "2026-03-09", "2026-03-15").isEmpty())
                .toList();
    }

    @Test
    void a_week_has_what_begins_and_what_ends_in_it_on_any_of_its_days() {
        stored(published("Begins", "2026-03-08", "2026-04-30"));
        stored(published("Ends", "2026-01-20", "2026-03-02"));
        stored(published("Next", "2026-03-09", "2026-04-30"));
        var wednesday = LocalDate.parse("2026-03-04");
        assertThat(days.startingInWeek(organization, wednesday))
                .extracting(Brief::title)
                .containsExactly("Begins");
        assertThat(days.endingInWeek(organization, wednesday))
                .extracting(Brief::title)
                .containsExactly("Ends");
    }

    @Test
    void one_without_days_is_not_found_and_does_no_harm() {
        var aim = BriefFixtures.content();
        stored(Brief.drafted(aim, MIA, BriefFixtures.MONDAY));
        assertThat(between(Circle.maker(MIA), "2026-03-01", "2026-03-31")).isEmpty();
    }

    @Test
    void of_ten_thousand_briefs_a_month_reads_no_more_than_that_month_has() {
        stored(published("Mine", "2026-03-02", "2026-03-20"));
        var alone = answeredFor("2026-03-01", "2026-03-31");
        fill(i -> FIRST.plusDays(i % 700));
        stored(published("Also mine", "2026-03-03", "2026-03-21"));
        assertThat(between(Circle.ALL, "2026-03-01", "2026-03-31")).containsExactly("Mine", "Also mine");
        assertThat(answeredFor("2026-03-01", "2026-03-31")).isLessThan(3 * alone);
    }

    private void fill(IntFunction<LocalDate> start) {
        var writes = IntStream.range(0, 10_000)
                .mapToObj(i -> briefs.add(at(
                        Stage.PUBLISHED,
                        drafted("Campaign " + i, start.apply(i), start.apply(i).plusDays(13)))))
                .toList();
        Lists.partition(writes, 250).forEach(part -> store.commit(Realms.of(organization), part.toArray(Write[]::new)));
    }

    private long answeredFor(String first, String last) {
        var before = RedisFixture.answered();
        between(Circle.ALL, first, last);
        return RedisFixture.answered() - before;
    }

    @Test
    void of_more_than_anybody_can_read_it_says_that_there_are_more() {
        fill(i -> FIRST.plusDays(i % 20));
        var found = days.between(organization, List.of(Circle.ALL), FIRST, FIRST.plusDays(30));
        assertThat(found.all()).isFalse();
        assertThat(found.briefs()).hasSize(ByDays.MOST);
        assertThat(days.between(organization, List.of(Circle.ALL), FIRST.plusYears(1), FIRST.plusYears(2))
                        .all())
                .isTrue();
    }
}
