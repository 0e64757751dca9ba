package dev.baton.pods;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FollowingByTimerTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("acme");

    private final Directory directory = mock();
    private final Store store = mock();
    private final Versioned<Pod> pod = new Versioned<>("pod", 3, mock(Pod.class));
    private final Write unchanged = Timers.cancel("stands for the pod's version");

    private void follows(List<List<Write>> things) {
        when(directory.versioned(ORGANIZATION, new PodId("pod"))).thenReturn(Optional.of(pod));
        when(directory.unchanged(pod)).thenReturn(unchanged);
        new Following(things).fire(Realms.of(ORGANIZATION), "pod Europe/Berlin MONDAY,TUESDAY");
    }

    @Test
    void each_thing_is_committed_for_itself_and_only_with_the_pod_that_it_follows() {
        var one = Timers.cancel("one");
        var other = Timers.cancel("other");
        follows(List.of(List.of(one), List.of(other)));
        verify(store).commit(eq(Realms.of(ORGANIZATION)), any(), eq(List.of(one, unchanged)));
        verify(store).commit(eq(Realms.of(ORGANIZATION)), any(), eq(List.of(other, unchanged)));
    }

    @Test
    void nothing_is_committed_for_what_has_followed_already() {
        follows(List.of(List.of()));
        verifyNoMoreInteractions(store);
    }

    private final class Following extends FollowingByTimer {

        private final List<List<Write>> things;

        Following(List<List<Write>> things) {
            super("follow", directory, store, InstantSource.system());
            this.things = things;
        }

        @Override
        protected Stream<List<Write>> following(OrganizationId organization, Pod followed, PodBefore before) {
            return things.stream();
        }
    }
}
