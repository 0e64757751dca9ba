package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.SUE;
import static dev.baton.briefs.BriefFixtures.berlin;
import static dev.baton.briefs.BriefFixtures.member;
import static dev.baton.briefs.BriefFixtures.pod;
import static dev.baton.briefs.BriefFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a node remembers of people is good enough for a reminder, as long as it holds. */
class RemindingReaderTest {

    private static final Instant DUE = berlin("2026-03-04T10:00");

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Store store = RedisFixture.stores().store();
    private final Directory directory = mock();
    private final Audit audit = mock();
    private final Briefs briefs = new Briefs(store);
    private final ReaderList readers = new ReaderList(store);
    private final Archive archive =
            new Archive(briefs, new Editions(store), new Postings(store), readers, new ProgressList(store));
    private final Audience audience = new Audience(readers, new Rights(directory, () -> DUE), directory);
    private final RemindingReader reminding =
            new RemindingReader(archive, audience, directory, audit, store, () -> DUE);
    private final Pod pod = pod(Set.of(SUE), null);
    private final Person sue = member(SUE, BERLIN, null);
    private final Brief brief = published("Spring", "2026-03-09", "2026-03-27");
    private final Reader reader = Reader.of(brief.id(), SUE).asked(BriefFixtures.first(), DUE);

    @BeforeEach
    void sue_is_asked() {
        when(directory.person(organization, SUE)).thenReturn(Optional.of(sue));
        when(directory.pods(organization)).thenReturn(List.of(pod));
        when(directory.versioned(organization, pod.id()))
                .thenReturn(Optional.of(new Versioned<>(pod.id().value(), 1, pod)));
        when(directory.unchanged(any())).thenReturn(Timers.cancel("nothing"));
        when(directory.unchanged(organization, SUE)).thenReturn(Timers.cancel("nothing"));
        store.commit(Realms.of(organization), briefs.add(brief), readers.put(Optional.empty(), reader));
    }

    private void fires() {
        reminding.fire(Realms.of(organization), reader.id());
    }

    private Reader stored() {
        return readers.find(organization, reader.id()).orElseThrow().value();
    }

    @Test
    void who_is_remembered_is_reminded_without_being_read_anew() {
        fires();
        assertThat(stored().isReminded()).isTrue();
        verify(directory, never()).forget(any());
    }

    @Test
    void if_what_is_remembered_holds_no_longer_nobody_is_reminded_until_it_is_read_anew() {
        when(directory.unchanged(any())).thenReturn(briefs.unchanged(new Versioned<>("another", 7, brief)));
        assertThatThrownBy(this::fires).isInstanceOf(StaleWrite.class);
        assertThat(stored()).isEqualTo(reader);
        verify(directory).forget(organization);
    }

    @Test
    void if_the_person_has_changed_meanwhile_that_is_noticed_too() {
        when(directory.unchanged(organization, SUE)).thenReturn(briefs.unchanged(new Versioned<>("another", 7, brief)));
        assertThatThrownBy(this::fires).isInstanceOf(StaleWrite.class);
        verify(directory).forget(organization);
    }

    @Test
    void who_is_in_no_pod_as_far_as_the_node_remembers_is_looked_up_anew() {
        when(directory.pods(organization)).thenReturn(List.of()).thenReturn(List.of(pod));
        fires();
        assertThat(stored().isReminded()).isTrue();
        verify(directory).forget(organization);
    }
}
