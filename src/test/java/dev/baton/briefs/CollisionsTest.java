package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.at;
import static dev.baton.briefs.BriefFixtures.drafted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.common.collect.Lists;
import dev.baton.chat.AccountId;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read to find what collides, and who is told what. */
class CollisionsTest {

    private static final LocalDate START = LocalDate.parse("2026-03-09");
    private static final PersonId EVE = new PersonId("eve");

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Store store = RedisFixture.stores().store();
    private final Briefs briefs = new Briefs(store);
    private final Directory directory = mock();
    private final InstantSource clock = InstantSource.fixed(MONDAY);
    private final Collisions collisions = new Collisions(new ByDays(briefs), new Rights(directory, clock), clock);

    @BeforeEach
    void pod() {
        var pod = BriefFixtures.pod(Set.of(BriefFixtures.SUE), null);
        when(directory.pods(any(OrganizationId.class))).thenReturn(List.of(pod));
        when(directory.pods(any(), anyCollection())).thenReturn(Map.of(pod.id(), pod));
    }

    private static Brief selling(Brief brief) {
        var pitch = new Content.Pitch("Plant managers", "Three months for the price of two", "", "", List.of());
        return Brief.drafted(brief.content().with(pitch), MIA, MONDAY);
    }

    private static Brief mine() {
        return selling(drafted("Mine", START, START.plusDays(11)));
    }

    private void stored(Brief... all) {
        Lists.partition(List.of(all), 100)
                .forEach(part -> store.commit(
                        Realms.of(organization), part.stream().map(briefs::add).toArray(Write[]::new)));
    }

    private Collisions.Found found(PersonId person, Brief brief) {
        var account = new AccountId(new WorkspaceId("memory", "W1"), person.value());
        var id = new InteractionId(UUID.randomUUID().toString());
        var context = new Context(id, organization, person, account, null, Context.Surface.MESSAGE, false);
        return collisions.of(new Command(context, "brief"), brief);
    }

    private List<String> titles(Brief brief) {
        return found(MIA, brief).collisions().stream()
                .map(each -> each.brief().title())
                .toList();
    }

    private static Brief[] elsewhere(int count, LocalDate start) {
        return IntStream.range(0, count)
                .mapToObj(i -> at(Stage.PUBLISHED, drafted("Campaign " + i, start, start.plusDays(5))))
                .toArray(Brief[]::new);
    }

    @Test
    void what_runs_or_is_to_be_published_is_found_and_what_is_over_withdrawn_or_a_draft_is_not() {
        for (var stage : Stage.values()) {
            stored(at(stage, selling(drafted(stage.label(), START.minusDays(5), START))));
        }
        assertThat(titles(mine())).containsExactlyInAnyOrder("running", "to be published");
    }

    @Test
    void what_was_changed_mineago_is_found_among_hundreds_and_what_does_not_meet_is_not_read() {
        stored(at(Stage.PUBLISHED, selling(drafted("Old", START, START))));
        var alone = answeredFor(mine());
        stored(elsewhere(1_000, START.plusDays(60)));
        assertThat(titles(mine())).containsExactly("Old");
        assertThat(answeredFor(mine())).isLessThan(2 * alone);
    }

    private long answeredFor(Brief brief) {
        var before = RedisFixture.answered();
        found(MIA, brief);
        return RedisFixture.answered() - before;
    }

    @Test
    void where_more_are_planned_than_can_be_read_it_says_so_even_if_nothing_collides() {
        stored(elsewhere(ByDays.MOST + 1, START));
        var found = found(MIA, mine());
        assertThat(found.all()).isFalse();
        assertThat(found.isEmpty()).isFalse();
        assertThat(CollisionForm.notices(found).toString()).contains("not all were compared");
    }

    @Test
    void days_that_are_over_do_not_collide() {
        var monday = LocalDate.ofInstant(MONDAY, BERLIN);
        var mine = selling(drafted("Mine", monday.minusDays(30), monday));
        stored(at(Stage.PUBLISHED, selling(drafted("Before", monday.minusDays(9), monday.minusDays(1)))));
        stored(at(Stage.PUBLISHED, selling(drafted("Today", monday.minusDays(9), monday))));
        assertThat(titles(mine)).containsExactly("Today");
        assertThat(titles(selling(drafted("Mine", monday.minusDays(30), monday.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void what_is_under_embargo_is_named_to_those_alone_to_whom_it_is_open() {
        for (var stage : List.of(Stage.PUBLISHED, Stage.SCHEDULED)) {
            stored(at(stage, embargoed(selling(drafted("Secret " + stage, START, START)))));
        }
        stored(at(Stage.SCHEDULED, selling(drafted("Open", START, START))));
        assertThat(CollisionForm.notices(found(MIA, mine())).toString())
                .contains("Secret PUBLISHED", "Secret SCHEDULED", "Open");
        var told = CollisionForm.notices(found(EVE, mine())).toString();
        assertThat(told)
                .contains("A campaign under embargo", MIA.value(), "Open")
                .doesNotContain("Secret");
        assertThat(found(EVE, mine()).collisions())
                .extracting(Collision::isNamed)
                .containsOnlyOnce(true);
    }

    private static Brief embargoed(Brief brief) {
        var dates = brief.content().dates();
        var until = MONDAY.plus(Duration.ofDays(1));
        var after = new Content.Dates(dates.start(), dates.end(), dates.zone(), dates.channels(), dates.promo(), until);
        return Brief.drafted(brief.content().with(after), MIA, MONDAY);
    }
}
