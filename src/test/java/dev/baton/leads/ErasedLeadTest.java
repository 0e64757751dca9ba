package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads whose contact is erased. */
class ErasedLeadTest {

    @ParameterizedTest
    @CsvSource({
        "OFFERED, RETURNED",
        "ACCEPTED, RETURNED",
        "CONTACTED, RETURNED",
        "MEETING, LOST",
        "RECYCLED, LOST",
    })
    void one_that_somebody_would_go_on_with_is_closed(State state, State then) {
        var closed = ErasedLead.closed(in(state), MONDAY, PLAIN);
        assertThat(closed.state()).isEqualTo(then);
        assertThat(closed.progress().last().map(Step::reason)).contains(Reason.ERASED);
        assertThat(closed.progress().until()).isNull();
    }

    @Test
    void nobody_finds_it_by_the_record_of_another_system_any_more() {
        var offer = new Offer(ACME, null, "CRM", "record", MONDAY, List.of(), Readiness.NOTHING_AGREED);
        var open = in(State.OFFERED);
        var known = new Lead(
                open.id(), open.pod(), offer, open.channels(), open.progress(), open.clock(), open.ties(), null);
        assertThat(LeadIndex.records(known)).containsExactly("record");
        assertThat(LeadIndex.records(ErasedLead.without(known, ACME.email()))).isEmpty();
        var joined = Joined.of(offer);
        var told = LeadFixtures.changed(open.join(joined));
        assertThat(LeadIndex.records(told)).containsExactly("record");
        assertThat(LeadIndex.records(ErasedLead.of(told))).isEmpty();
        assertThat(LeadIndex.records(ErasedLead.without(told, joined.email()))).isEmpty();
    }

    @Test
    void one_that_is_over_stays_as_it_is() {
        assertThat(ErasedLead.closed(in(State.WON), MONDAY, PLAIN)).isEqualTo(in(State.WON));
    }
}
