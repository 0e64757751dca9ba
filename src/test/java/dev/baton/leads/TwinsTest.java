package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.CHANNEL;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final PodId POD = new PodId("pod");
    private static final PodId OTHER = new PodId("other");

    private static Particulars of(String company, String email) {
        return new Particulars(company, false, "", email, "", "", "They asked", "", null, "", Details.NONE);
    }

    private static Lead lead(PodId pod, Particulars known, State state) {
        var lead = new Lead(
                LeadId.create(),
                pod,
                Offer.by(MIA, known, Readiness.NOTHING_AGREED, MONDAY),
                List.of(CHANNEL),
                Progress.offered(Routed.TO_ALL),
                LeadFixtures.clock(MONDAY),
                Ties.NONE,
                null);
        return state == State.OFFERED
                ? lead
                : LeadFixtures.after(
                        LeadFixtures.after(lead, Change.to(State.ACCEPTED), SAM),
                        Change.because(state, Reason.PRICE, ""),
                        SAM);
    }

    private static Twins twins(Particulars wanted, Lead... there) {
        return twins(wanted, "", there);
    }

    private static Twins twins(Particulars wanted, String record, Lead... there) {
        return Twins.of(
                List.of(there).stream()
                        .map(lead -> new Versioned<>(lead.id().value(), 1, lead))
                        .toList(),
                wanted,
                record,
                POD);
    }

    @Test
    void an_open_lead_of_the_same_person_is_joined_in_whatever_pod_it_is() {
        var there = lead(OTHER, of("Acme", "ada@gmail.com"), State.OFFERED);
        assertThat(twins(of("Other", "ada@gmail.com"), there).first()).isPresent();
    }

    @Test
    void an_open_lead_of_the_same_record_of_another_system_is_joined_whatever_is_told_and_whoever_told_of_it() {
        var there = lead(OTHER, of("Acme", "ada@acme.com"), State.OFFERED);
        var told = LeadFixtures.changed(
                there.join(new Joined(null, "CRM", "record", MONDAY, "", "", "", "", false, List.of())));
        var wanted = of("CRM record 1", "");
        assertThat(twins(wanted, "record", told).first()).isPresent();
        assertThat(twins(wanted, "other", told).all()).isEmpty();
        assertThat(twins(wanted, "", told, there).all()).isEmpty();
        var after = lead(OTHER, of("Bolt", ""), State.OFFERED).taking(told);
        assertThat(twins(wanted, "record", after).first()).isPresent();
    }

    @Test
    void an_open_lead_of_the_same_company_is_joined_in_the_same_pod_only() {
        var wanted = of("Acme GmbH", "bob@acme.com");
        var here = lead(POD, of("Whatever", "ada@sales.acme.com"), State.OFFERED);
        var named = lead(POD, of("ACME Inc.", "ada@gmail.com"), State.OFFERED);
        var there = lead(OTHER, of("Acme", "ada@acme.com"), State.OFFERED);
        assertThat(twins(wanted, here).first()).isPresent();
        assertThat(twins(wanted, named).first()).isPresent();
        assertThat(twins(wanted, there).open()).isEmpty();
        assertThat(twins(wanted, there).all()).hasSize(1);
    }

    @Test
    void a_company_that_is_called_alike_but_has_another_domain_is_joined_only_if_somebody_says_so() {
        var there = lead(POD, of("Delta", "ada@delta.com"), State.OFFERED);
        var twins = twins(of("Delta Inc.", "bob@delta-faucets.com"), there);
        assertThat(twins.first()).isEmpty();
        assertThat(twins.chosen(there.id().value())).isPresent();
        assertThat(twins(of("Delta", "bob@delta.de"), there).first())
                .as("a company may have a domain in each country")
                .isPresent();
    }

    @Test
    void free_mail_and_placeholders_make_nobody_alike() {
        var there = lead(POD, of("n/a", "ada@gmail.com"), State.OFFERED);
        assertThat(twins(of("N.A.", "bob@gmail.com"), there).all()).isEmpty();
        assertThat(twins(of("n/a", ""), lead(POD, of("n/a", ""), State.OFFERED)).all())
                .isEmpty();
    }

    @Test
    void what_is_over_is_shown_and_never_joined() {
        var lost = lead(POD, of("Acme", "ada@acme.com"), State.LOST);
        var twins = twins(of("Acme", "ada@acme.com"), lost);
        assertThat(twins.all()).hasSize(1);
        assertThat(twins.first()).isEmpty();
        assertThat(twins.chosen(lost.id().value())).isEmpty();
        assertThat(lost.join(joined(MIA, ""))).isEqualTo(new Lead.Outcome.NotNow(State.LOST));
    }

    @Test
    void what_can_be_joined_is_shown_before_what_is_over_however_much_that_is() {
        var lost = IntStream.range(0, 10).mapToObj(each -> lead(POD, of("Acme", ""), State.LOST));
        var open = lead(POD, of("Acme", ""), State.OFFERED);
        var all = Stream.concat(lost, Stream.of(open)).toArray(Lead[]::new);
        assertThat(twins(of("Acme", ""), all).all())
                .hasSize(5)
                .first()
                .matches(twin -> twin.lead().equals(open));
    }

    private static Joined joined(@Nullable PersonId by, String source) {
        return new Joined(by, source, "", MONDAY, "", "", "", "Again", false, List.of());
    }

    @Test
    void whoever_hands_it_over_once_more_hears_of_outcomes_and_undo_doesnt_forget_it() {
        var accepted = LeadFixtures.acceptedBy(SAM);
        var joined = LeadFixtures.changed(accepted.join(joined(SUE, "")));
        assertThat(joined.marketers()).containsExactly(MIA, SUE);
        var undone = (Lead.Outcome.TakenBack) joined.undo(SAM, MONDAY.plus(Duration.ofMinutes(1)));
        assertThat(undone.lead().marketers()).containsExactly(MIA, SUE);
        assertThat(undone.lead().state()).isEqualTo(State.OFFERED);
    }

    @Test
    void a_lead_that_is_offered_again_still_knows_who_handed_it_over() {
        var joined = LeadFixtures.changed(LeadFixtures.acceptedBy(SAM).join(joined(SUE, "")));
        var returned = LeadFixtures.after(joined, LeadFixtures.returned(), SAM);
        var again = Offer.by(MIA, ACME, Readiness.NOTHING_AGREED, MONDAY);
        assertThat(LeadFixtures.changed(returned.offerAgain(again, Routed.TO_ALL, LeadFixtures.clock(MONDAY)))
                        .marketers())
                .containsExactly(MIA, SUE);
        assertThat(joined.clock()).isEqualTo(LeadFixtures.acceptedBy(SAM).clock());
        assertThat(returned.clock().counted())
                .isEqualTo(LeadFixtures.acceptedBy(SAM)
                        .clock()
                        .stopped(MONDAY, PLAIN)
                        .counted());
    }

    @Test
    void a_flood_of_machines_displaces_no_person() {
        var ties = Ties.NONE.and(joined(SUE, ""));
        for (var each = 0; each < 1_000; each++) {
            ties = ties.and(joined(null, "form " + each));
        }
        assertThat(ties.joined()).hasSize(Ties.MOST);
        assertThat(ties.people()).containsExactly(SUE);
        for (var each = 0; each < 100; each++) {
            ties = ties.and(joined(new PersonId("p" + each), ""));
        }
        assertThat(ties.joined()).hasSize(Ties.MOST).last().matches(last -> new PersonId("p99").equals(last.by()));
    }

    @Test
    void what_joined_is_an_event_once() {
        var accepted = LeadFixtures.acceptedBy(SAM);
        var joined = LeadFixtures.changed(accepted.join(joined(SUE, "")));
        assertThat(LeadEvent.between(accepted, joined, MONDAY))
                .containsExactly(new LeadEvent(LeadEvent.Kind.JOINED, MONDAY, SUE));
        assertThat(LeadEvent.between(joined, joined, MONDAY)).isEmpty();
        assertThat(LeadEvent.between(joined, ErasedLead.of(joined), MONDAY)).isEmpty();
    }

    private static Lead merged(Lead other, Lead first) {
        return LeadFixtures.changed(other.mergedInto(first, SAM, MONDAY, PLAIN));
    }

    @Test
    void what_has_become_part_of_a_lead_makes_others_alike_and_is_itself_like_none() {
        var first = lead(POD, of("Acme", "ada@acme.com"), State.OFFERED);
        var other = lead(POD, of("Bolt", "bea@bolt.com"), State.OFFERED);
        var both = first.taking(other);
        assertThat(twins(of("Whatever", "ben@bolt.com"), both, merged(other, first))
                        .leads())
                .containsExactly(both);
        assertThat(both.marketers()).containsExactly(MIA);
    }

    @Test
    void a_lead_that_is_merged_waits_for_nobody_and_comes_back_as_it_was() {
        var first = lead(POD, of("Acme", ""), State.OFFERED);
        var other = lead(POD, of("Bolt", ""), State.OFFERED);
        var gone = merged(other, first);
        assertThat(gone.clock().wakes(PLAIN)).isEmpty();
        assertThat(LeadIndex.entriesOf(gone)).extracting(entry -> entry.index()).containsOnly("every", "code", "done");
        var undone = (Lead.Outcome.TakenBack) gone.undo(SAM, MONDAY.plus(Duration.ofMinutes(5)));
        assertThat(undone.lead()).isEqualTo(other);
        assertThat(first.taking(other).releasing(other.id())).isEqualTo(first);
    }

    @Test
    void what_had_been_merged_before_is_kept_and_not_more_than_some() {
        var first = lead(POD, of("Acme", ""), State.OFFERED);
        for (var each = 1; each < 10; each++) {
            var other = lead(POD, of("Bolt " + each, ""), State.OFFERED);
            assertThat(other.mergedInto(first, SAM, MONDAY, PLAIN)).isInstanceOf(Lead.Outcome.Changed.class);
            first = other.taking(first);
        }
        assertThat(first.known()).hasSize(10);
        first = lead(POD, of("Last", ""), State.OFFERED).taking(first);
        assertThat(lead(POD, of("One more", ""), State.OFFERED).mergedInto(first, SAM, MONDAY, PLAIN))
                .isEqualTo(new Lead.Outcome.NotNow(State.OFFERED));
    }

    @Test
    void that_a_lead_is_merged_is_an_event_and_so_is_that_this_is_taken_back() {
        var first = lead(POD, of("Acme", ""), State.OFFERED);
        var other = lead(POD, of("Bolt", ""), State.OFFERED);
        var gone = merged(other, first);
        assertThat(LeadEvent.between(other, gone, MONDAY))
                .containsExactly(new LeadEvent(LeadEvent.Kind.MERGED, MONDAY, SAM));
        assertThat(LeadEvent.between(gone, other, MONDAY))
                .containsExactly(new LeadEvent(LeadEvent.Kind.UNDONE, MONDAY, SAM));
        assertThat(LeadEvent.between(first, first.taking(other), MONDAY)).isEmpty();
    }
}
