package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.CHANNEL;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static dev.baton.leads.LeadFixtures.changed;
import static dev.baton.leads.LeadFixtures.clock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import dev.baton.definitions.Citations.SentAnyway;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CitedClausesTest {

    private static final Instant LATER = MONDAY.plus(Duration.ofDays(30));

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final PodId pod = new PodId("pod");
    private final Store store = RedisFixture.stores().store();
    private final LeadLog log = new LeadLog(store);
    private final CitedClauses clauses = new CitedClauses(log);

    private Lead offered(Instant at, String... missing) {
        var unmet = List.of(missing).stream()
                .map(code -> new Readiness.Unmet(code, "words"))
                .toList();
        var readiness = new Readiness(1, List.of(), unmet, missing.length == 0 ? "" : "because of " + missing[0]);
        var offer = Offer.by(MIA, ACME, readiness, at);
        var lead = new Lead(
                LeadId.create(),
                pod,
                offer,
                List.of(CHANNEL),
                Progress.offered(Routed.TO_ALL),
                clock(at),
                Ties.NONE,
                null);
        note(lead, LeadEvent.ofNew(lead));
        return lead;
    }

    private void note(Lead lead, List<LeadEvent> events) {
        store.commit(
                Realms.of(organization),
                events.stream().map(event -> log.note(lead, event)).toArray(Write[]::new));
    }

    private Lead after(Lead before, Lead after) {
        note(after, LeadEvent.between(before, after, MONDAY));
        return after;
    }

    private Lead returned(Lead lead, String code) {
        var change = Change.citing(new Readiness.Unmet(code, "words"), "");
        return after(lead, changed(lead.change(change, SAM, lead.offer().at(), PLAIN)));
    }

    @Test
    void returns_count_by_what_they_cite_and_leads_sent_anyway_by_what_was_missing() {
        returned(offered(MONDAY, "C1"), "C1");
        returned(offered(MONDAY), "C2");
        returned(offered(MONDAY), "C2");
        offered(MONDAY, "C1", "C3");
        var counted = clauses.between(organization, pod, MONDAY, LATER);
        assertThat(counted.returned()).isEqualTo(3);
        assertThat(counted.cited()).isEqualTo(Map.of("C1", 1, "C2", 2));
        assertThat(counted.anyway())
                .isEqualTo(Map.of(
                        "C1", new SentAnyway(2, List.of("because of C1")),
                        "C3", new SentAnyway(1, List.of("because of C1"))));
    }

    @Test
    void what_was_taken_back_and_what_was_at_another_time_or_in_another_pod_does_not_count() {
        var lead = returned(offered(MONDAY), "C1");
        if (lead.undo(SAM, MONDAY) instanceof Lead.Outcome.TakenBack(var before)) {
            after(lead, before);
        }
        returned(offered(LATER), "C2");
        returned(offered(MONDAY.minusMillis(1)), "C3");
        assertThat(clauses.between(organization, pod, MONDAY, LATER).returned()).isZero();
        assertThat(clauses.between(organization, new PodId("other"), MONDAY, LATER)
                        .returned())
                .isZero();
        assertThat(clauses.between(organization, pod, MONDAY, LATER.plusMillis(1))
                        .cited())
                .isEqualTo(Map.of("C2", 1));
    }

    @Test
    void a_return_that_did_not_stand_does_not_count_whenever_that_was_decided() {
        var returned = returned(offered(MONDAY), "C1");
        var contested =
                after(returned, changed(returned.contest(Contest.by(MIA, "They asked", MONDAY, List.of(SUE, MIA)))));
        assertThat(clauses.between(organization, pod, MONDAY, LATER).cited()).isEqualTo(Map.of("C1", 1));
        var vote = new Contest.Vote(SUE, Contest.Verdict.GOES_BACK, LATER.plusMillis(1));
        var contest = contested.progress().contest();
        assertThat(contest).isNotNull();
        var decided = contest.voted(vote, new Deciders(Set.of(SUE), Set.of(SUE)));
        var back = after(contested, contested.overturned(decided, vote, Routed.TO_ALL, clock(LATER)));
        assertThat(clauses.between(organization, pod, MONDAY, LATER).returned()).isZero();
        returned(back, "C2");
        assertThat(clauses.between(organization, pod, MONDAY, LATER).returned()).isZero();
        assertThat(clauses.between(organization, pod, MONDAY, LATER.plusMillis(2))
                        .cited())
                .isEqualTo(Map.of("C2", 1));
    }
}
