package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static dev.baton.leads.LeadFixtures.acme;
import static dev.baton.leads.LeadFixtures.clock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.leads.LeadEvent.Kind;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final Instant LATER = MONDAY.plusSeconds(60);

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Store store = RedisFixture.stores().store();
    private final LeadLog log = new LeadLog(store);
    private final Directory directory = mock(Directory.class);
    private final Histories histories = new Histories(log, directory);

    private static Lead to(@Nullable PersonId person, LeadId id, Instant at) {
        var assignment = person == null ? null : Assignment.to(person, null, at);
        return new Lead(
                id,
                new PodId("pod"),
                Offer.by(MIA, acme("", ""), Readiness.NOTHING_AGREED, MONDAY),
                List.of(),
                Progress.offered(new Routed(assignment, null, List.of())),
                clock(MONDAY).standing(),
                Ties.NONE,
                null);
    }

    /** Whoever was asked first, and then all. */
    private String toldOf(PersonId first) {
        var id = LeadId.create();
        store.commit(
                Realms.of(organization), log.note(to(first, id, LATER), new LeadEvent(Kind.ASSIGNED, LATER, null)));
        return histories.of(organization, to(null, id, LATER)).toString();
    }

    @Test
    void who_was_asked_is_named_when_nobody_is_asked_any_more() {
        when(directory.person(organization, SAM)).thenReturn(Optional.of(mock(Person.class)));
        assertThat(toldOf(SAM)).contains("Mention[person=" + SAM + "], Words[text= was asked for it.");
    }

    @Test
    void somebody_who_is_another_person_by_now_is_not_named() {
        when(directory.person(organization, SUE)).thenReturn(Optional.empty());
        assertThat(toldOf(SUE))
                .contains("One of sales], Words[text= was asked for it.")
                .doesNotContain("person=" + SUE);
    }
}
