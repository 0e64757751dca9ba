package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.member;
import static dev.baton.briefs.BriefFixtures.pod;
import static dev.baton.briefs.BriefFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReachingPodTest {

    private static final int PEOPLE = 120;
    private static final WorkspaceId WORKSPACE = new WorkspaceId("memory", "W1");

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Realm realm = Realms.of(organization);
    private final Store plain = RedisFixture.stores().store();
    private final Store store = spy(plain);
    private final Directory directory = mock();
    private final Briefs briefs = new Briefs(plain);
    private final ReaderList readers = new ReaderList(plain);
    private final Postings postings = new Postings(plain);
    private final Archive archive =
            new Archive(briefs, new Editions(plain), postings, readers, new ProgressList(plain));
    private final Audience audience = new Audience(readers, new Rights(directory, () -> MONDAY), directory);
    private final ReachingPod reaching = new ReachingPod(archive, audience, directory, mock(), store, () -> MONDAY);
    private final Map<PersonId, Person> people = IntStream.range(0, PEOPLE)
            .mapToObj(number -> member(new PersonId("p" + number), BERLIN, null))
            .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    private final Pod pod = pod(people.keySet(), null);
    private final Brief brief = published("Spring", "2026-03-09", "2026-03-27");

    @BeforeEach
    void everybody_is_there() {
        when(directory.persons(any(), any())).thenReturn(people);
        when(directory.unchanged(any())).thenReturn(Timers.cancel("nothing"));
        podIs(pod);
        plain.commit(realm, briefs.add(brief));
    }

    private void podIs(Pod now) {
        when(directory.versioned(organization, pod.id()))
                .thenReturn(Optional.of(new Versioned<>(pod.id().value(), 1, now)));
    }

    private void reaches() {
        reaching.fire(realm, Posting.idOf(brief.id(), pod.id()));
    }

    private Posting posting() {
        return postings.find(organization, brief.id(), pod.id()).orElseThrow().value();
    }

    /** At the commit that asks the first fifty. */
    private void meanwhile(Runnable deed) {
        var commits = new AtomicInteger();
        doAnswer(call -> {
                    if (commits.incrementAndGet() == 2) {
                        deed.run();
                    }
                    return call.callRealMethod();
                })
                .when(store)
                .commit(any(Realm.class), any(Operation.class), any());
    }

    private void assertAllAreAsked() {
        assertThat(readers.among(organization, brief.id(), people.keySet()).values())
                .hasSize(PEOPLE)
                .allMatch(reader -> reader.value().asked() == 1);
        assertThat(posting().done()).isEqualTo(1);
    }

    @Test
    void who_acknowledges_while_others_are_asked_holds_nobody_up() {
        var first = people.keySet().stream()
                .min(Comparator.comparing(PersonId::value))
                .orElseThrow();
        var reader = Reader.of(brief.id(), first).acknowledging(1, MONDAY).orElseThrow();
        meanwhile(() -> plain.commit(realm, readers.put(Optional.empty(), reader)));
        reaches();
        assertThat(posting().done()).isEqualTo(1);
        assertThat(readers.among(organization, brief.id(), people.keySet()).values())
                .hasSize(PEOPLE)
                .filteredOn(each -> each.value().asked() == 0)
                .singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo(reader));
    }

    @Test
    void an_author_who_saves_what_is_not_published_holds_nobody_up() {
        meanwhile(() -> plain.commit(
                realm, briefs.put(briefs.find(organization, brief.id().value()).orElseThrow(), brief)));
        reaches();
        assertAllAreAsked();
    }

    @Test
    void who_is_waited_for_already_costs_nothing_where_somebody_joins() {
        reaches();
        clearInvocations(store);
        reaches();
        verify(store, times(1)).commit(any(Realm.class), any(Operation.class), any());
        assertAllAreAsked();
    }

    @Test
    void what_comes_by_itself_follows_the_clocks_and_the_channels_of_the_pod() {
        reaches();
        assertThat(posting().course().next()).contains(BriefFixtures.berlin("2026-03-09T09:00"));
        var other = new ConversationId(WORKSPACE, "other");
        var policy =
                new PodPolicy(pod.policy().leads().normal(), pod.policy().hours(), ZoneId.of("America/New_York"), null);
        podIs(new Pod(pod.id(), pod.name(), List.of(other), pod.sales(), pod.marketing(), policy));
        reaches();
        assertThat(posting().course().next()).contains(BriefFixtures.berlin("2026-03-09T14:00"));
        assertThat(posting().channels()).containsExactly(other);
        assertThat(posting().left()).isEqualTo(pod.channels());
        assertThat(BriefCards.everywhere(posting())).hasSize(2);
        podIs(pod);
        reaches();
        assertThat(posting().channels()).isEqualTo(pod.channels());
        assertThat(posting().left()).containsExactly(other);
    }
}
