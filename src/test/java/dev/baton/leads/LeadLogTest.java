package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.acme;
import static dev.baton.leads.LeadFixtures.changed;
import static dev.baton.leads.LeadFixtures.clock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import dev.baton.leads.LeadEvent.Kind;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadLogTest {

    private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final PodId pod = new PodId("pod");
    private final Store store = RedisFixture.stores().store();
    private final LeadLog log = new LeadLog(store);

    private Lead lead(Particulars particulars, Readiness readiness) {
        return new Lead(
                LeadId.create(),
                pod,
                Offer.by(MIA, particulars, readiness, MONDAY),
                List.of(),
                Progress.offered(Routed.TO_ALL),
                clock(MONDAY).standing(),
                Ties.NONE,
                null);
    }

    private Lead lead(String campaign) {
        return lead(acme(campaign, ""), Readiness.NOTHING_AGREED);
    }

    private void commit(List<Write> writes) {
        store.commit(Realms.of(organization), writes.toArray(Write[]::new));
    }

    private List<Logged> logged() {
        return log.between(organization, pod, MONDAY, LATER).toList();
    }

    @Test
    void what_happens_to_many_alike_is_noted_once_and_read_of_each() {
        var leads = Stream.concat(
                        IntStream.range(0, 100).mapToObj(_ -> lead("Fair")),
                        IntStream.range(0, 50).mapToObj(_ -> lead("Webinar")))
                .toList();
        var writes = log.notes(leads);
        assertThat(writes).hasSize(2);
        commit(writes);

        assertThat(logged())
                .hasSize(150)
                .allMatch(each -> each.kind() == Kind.OFFERED && each.alike().isEmpty())
                .extracting(Logged::lead)
                .containsExactlyInAnyOrderElementsOf(
                        leads.stream().map(Lead::id).toList());
        assertThat(logged())
                .filteredOn(each -> each.about().campaign().equals("Webinar"))
                .hasSize(50);
        assertThat(log.steps(organization, pod, MONDAY, LATER)).hasSize(150);
    }

    @Test
    void what_follows_is_of_one_lead_and_can_be_taken_back() {
        var leads = List.of(lead("Fair"), lead("Fair"));
        commit(log.notes(leads));
        var accepted = changed(leads.getFirst().change(Change.to(State.ACCEPTED), SAM, MONDAY.plusSeconds(60), PLAIN));
        var step = accepted.progress().last().orElseThrow();
        commit(List.of(log.note(accepted, new LeadEvent(Kind.ACCEPTED, step.at(), SAM))));
        assertThat(log.steps(organization, pod, MONDAY, LATER).get(accepted.id()))
                .extracting(Logged::kind)
                .containsExactly(Kind.OFFERED, Kind.ACCEPTED);

        var undone = new LeadEvent(Kind.UNDONE, MONDAY.plusSeconds(90), SAM);
        commit(List.of(log.undo(organization, leads.getFirst(), undone, step)));
        assertThat(log.steps(organization, pod, MONDAY, LATER).values())
                .hasSize(2)
                .allSatisfy(steps -> assertThat(steps).extracting(Logged::kind).containsExactly(Kind.OFFERED));
    }

    @Test
    void what_somebody_wrote_is_noted_of_that_lead_alone_and_can_be_erased() {
        var unmet = new Readiness.Unmet("budget", "There is a budget");
        var anyway = lead(ACME, new Readiness(1, List.of(), List.of(unmet), "Ada asked twice"));
        var leads = List.of(lead("Fair"), anyway, lead("Fair"));
        commit(log.notes(leads));
        assertThat(logged()).hasSize(3).anyMatch(each -> each.words().equals("Ada asked twice"));

        commit(log.withoutWords(organization, anyway.id()));
        assertThat(logged())
                .hasSize(3)
                .allMatch(each -> each.words().isEmpty())
                .anyMatch(each -> each.missing().equals(List.of("budget")));
    }
}
