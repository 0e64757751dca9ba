package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pod that was changed where this node did not hear of it: what is remembered of it is out of date. */
class TakenOutOfSalesTest {

    private final Office office = Office.withPod();
    private final Store store = Baton.shared().part(Store.class);
    private final Directory directory = Baton.shared().part(Directory.class);
    private final Documents<Pod> pods = new Documents<>(store, "pod", Pod.class, pod -> List.of(), Branch.AS_STORED);
    private PodId pod = new PodId("");

    @BeforeEach
    void the_pod_is_remembered() {
        pod = directory
                .podIn(office.organization(), office.channel)
                .orElseThrow()
                .id();
        directory.pod(office.organization(), pod);
    }

    private void takeSamOutOfSalesUnheard() {
        var realm = Realms.of(office.organization());
        var found = pods.find(realm, pod.value()).orElseThrow();
        var before = found.value();
        var sueAlone = new Pod.Team(Set.of(office.sue.person), null, Set.of());
        var after = new Pod(before.id(), "Changed", before.channels(), sueAlone, before.marketing(), before.policy());
        store.commit(realm, pods.put(found.id(), found.version(), after));
    }

    @Test
    void who_was_taken_out_can_not_accept_although_this_node_has_not_heard_of_it() {
        office.mia.offers("Acme").saysNothing();
        var card = office.cardOf("Acme", "Accept");
        takeSamOutOfSalesUnheard();
        office.sam.presses(card, "Accept").saysPrivately("This is for sales in Changed");
    }

    @Test
    void a_lead_is_offered_by_what_the_pod_has_agreed_on_now() {
        var form = office.mia.types("lead").submission(Map.of("company", List.of("Acme"), "whyNow", List.of("Now")));
        takeSamOutOfSalesUnheard();
        assertThat(directory.pod(office.organization(), pod).orElseThrow().name())
                .isEqualTo("Enterprise DACH");
        assertThat(office.mia.does(form).reply).isEqualTo(Reply.nothing());
        assertThat(directory.pod(office.organization(), pod).orElseThrow().name())
                .isEqualTo("Changed");
    }

    @Test
    void a_lead_whose_pod_is_gone_can_not_be_answered() {
        office.mia.offers("Acme").saysNothing();
        var card = office.cardOf("Acme", "Accept");
        var realm = Realms.of(office.organization());
        var found = pods.find(realm, pod.value()).orElseThrow();
        store.commit(realm, pods.remove(found.id(), found.version()));
        office.sam.presses(card, "Accept").saysPrivately("pod of this lead is gone");
        office.sam.presses(card, "Return").saysPrivately("pod of this lead is gone");
    }
}
