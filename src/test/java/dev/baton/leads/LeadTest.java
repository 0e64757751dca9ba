package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static dev.baton.leads.LeadFixtures.acceptedBy;
import static dev.baton.leads.LeadFixtures.after;
import static dev.baton.leads.LeadFixtures.changed;
import static dev.baton.leads.LeadFixtures.clock;
import static dev.baton.leads.LeadFixtures.in;
import static dev.baton.leads.LeadFixtures.offeredLead;
import static dev.baton.leads.LeadFixtures.returned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.leads.Lead.Outcome;
import dev.baton.routing.Why;
import dev.baton.store.Entry;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadTest {

    /** The agreed way of a lead, written down a second time on purpose. */
    private static final Map<State, Set<State>> WAY = Map.of(
            State.OFFERED, EnumSet.of(State.ACCEPTED, State.RETURNED, State.MERGED),
            State.ACCEPTED,
                    EnumSet.of(
                            State.CONTACTED,
                            State.MEETING,
                            State.WON,
                            State.LOST,
                            State.RECYCLED,
                            State.RETURNED,
                            State.MERGED),
            State.CONTACTED,
                    EnumSet.of(State.MEETING, State.WON, State.LOST, State.RECYCLED, State.RETURNED, State.MERGED),
            State.MEETING, EnumSet.of(State.WON, State.LOST, State.RECYCLED, State.MERGED),
            State.WON, EnumSet.noneOf(State.class),
            State.LOST, EnumSet.of(State.RECYCLED, State.MERGED),
            State.RETURNED, EnumSet.of(State.OFFERED, State.MERGED),
            State.RECYCLED, EnumSet.of(State.OFFERED, State.MERGED),
            State.MERGED, EnumSet.noneOf(State.class));

    @ParameterizedTest
    @EnumSource
    void a_lead_goes_the_agreed_way_and_no_other(State from) {
        for (var to : State.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(WAY.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @Test
    void the_first_who_accepts_works_on_it() {
        assertThat(acceptedBy(SAM).owner()).isEqualTo(SAM);
        assertThat(acceptedBy(SAM).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void the_second_of_two_accepts_is_told_who_was_first() {
        assertThat(acceptedBy(SAM).change(Change.to(State.ACCEPTED), SUE, MONDAY, PLAIN))
                .isEqualTo(new Outcome.HeldBy(SAM));
    }

    @Test
    void accepting_twice_changes_nothing() {
        assertThat(acceptedBy(SAM).change(Change.to(State.ACCEPTED), SAM, MONDAY, PLAIN))
                .isEqualTo(new Outcome.AlreadyDone());
    }

    @Test
    void anyone_in_sales_may_return_a_lead_that_nobody_works_on() {
        assertThat(after(offeredLead(), returned(), SUE).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void only_the_owner_changes_a_lead_that_is_worked_on() {
        for (var state : EnumSet.of(State.ACCEPTED, State.CONTACTED, State.MEETING)) {
            assertThat(in(state).change(Change.won(null, "", List.of()), SUE, MONDAY, PLAIN))
                    .isEqualTo(new Outcome.HeldBy(SAM));
        }
    }

    @Test
    void a_lead_that_is_won_stays_won() {
        assertThat(in(State.WON).change(returned(), SAM, MONDAY, PLAIN)).isEqualTo(new Outcome.NotNow(State.WON));
    }

    @Test
    void a_returned_lead_belongs_to_nobody_and_keeps_the_reason() {
        var lead = after(acceptedBy(SAM), returned(), SAM);
        assertThat(lead.owner()).isNull();
        assertThat(lead.progress().last().orElseThrow().reason()).isEqualTo(Reason.NO_FIT);
        assertThat(lead.progress().last().orElseThrow().note()).isEqualTo("too small");
    }

    @ParameterizedTest
    @EnumSource
    void only_a_returned_or_recycled_lead_is_offered_again(State state) {
        var again = Offer.by(MIA, ACME, Readiness.NOTHING_AGREED, MONDAY);
        var outcome = in(state).offerAgain(again, Routed.TO_ALL, clock(MONDAY));
        if (state == State.RETURNED || state == State.RECYCLED) {
            assertThat(changed(outcome).state()).isEqualTo(State.OFFERED);
            assertThat(changed(outcome).owner()).isNull();
            assertThat(changed(outcome).offer()).isEqualTo(again);
            assertThat(changed(outcome).progress().until()).isNull();
        } else {
            assertThat(outcome).isEqualTo(new Outcome.NotNow(state));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFERED")
    void a_step_taken_back_never_was(State state) {
        var before = EnumSet.of(State.ACCEPTED, State.RETURNED, State.MERGED).contains(state)
                ? offeredLead()
                : acceptedBy(SAM);
        assertThat(takenBack(in(state), SAM))
                .usingRecursiveComparison()
                .ignoringFields("before")
                .isEqualTo(before);
    }

    @Test
    void a_lead_offered_again_by_mistake_comes_back_when_it_was_to() {
        var recycled = in(State.RECYCLED);
        var again = changed(recycled.offerAgain(
                Offer.by(MIA, ACME, Readiness.NOTHING_AGREED, MONDAY), Routed.TO_ALL, clock(MONDAY)));
        assertThat(takenBack(again, MIA).progress()).isEqualTo(recycled.progress());
        assertThat(takenBack(again, MIA).offer()).isEqualTo(recycled.offer());
    }

    @Test
    void a_lost_lead_that_was_recycled_by_mistake_is_still_its_owner_s() {
        var lost = in(State.LOST);
        var recycled = after(lost, Change.recycled(MONDAY.plus(Duration.ofDays(9)), null, ""), SAM);
        assertThat(takenBack(recycled, SAM).owner()).isEqualTo(SAM);
    }

    @Test
    void only_one_step_can_be_taken_back() {
        var contacted = in(State.CONTACTED);
        assertThat(takenBack(contacted, SAM).undo(SAM, MONDAY)).isEqualTo(new Outcome.NotNow(State.ACCEPTED));
    }

    private static Lead takenBack(Lead lead, PersonId person) {
        if (lead.undo(person, MONDAY.plus(Lead.REGRET)) instanceof Outcome.TakenBack(var before)) {
            return before;
        }
        throw new AssertionError("could not be taken back: " + lead);
    }

    @Test
    void a_step_can_not_be_taken_back_after_five_minutes() {
        assertThat(acceptedBy(SAM).undo(SAM, MONDAY.plus(Lead.REGRET).plusMillis(1)))
                .isEqualTo(new Outcome.NotNow(State.ACCEPTED));
    }

    @Test
    void a_step_of_somebody_else_can_not_be_taken_back() {
        assertThat(acceptedBy(SAM).undo(SUE, MONDAY)).isEqualTo(new Outcome.NotNow(State.ACCEPTED));
    }

    private static Lead assignedTo(PersonId person) {
        return changed(offeredLead().assign(Assignment.to(person, null, MONDAY), null, PLAIN, PLAIN));
    }

    @Test
    void a_lead_that_is_offered_to_one_is_accepted_and_returned_by_nobody_else() {
        for (var change : List.of(Change.to(State.ACCEPTED), returned())) {
            assertThat(assignedTo(SAM).change(change, SUE, MONDAY, PLAIN)).isEqualTo(new Outcome.OfferedTo(SAM));
            assertThat(after(assignedTo(SAM), change, SAM).assignment()).isNull();
        }
        assertThat(after(assignedTo(SAM), Change.to(State.ACCEPTED), SAM).owner())
                .isEqualTo(SAM);
    }

    @Test
    void a_lead_that_is_opened_is_accepted_by_the_first() {
        assertThat(after(assignedTo(SAM).opened(MONDAY, PLAIN), Change.to(State.ACCEPTED), SUE)
                        .owner())
                .isEqualTo(SUE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFERED")
    void only_a_lead_that_waits_is_assigned(State state) {
        assertThat(in(state).assign(Assignment.to(SUE, null, MONDAY), null, PLAIN, PLAIN))
                .isEqualTo(new Outcome.NotNow(state));
    }

    @Test
    void a_lead_is_not_assigned_to_the_same_person_again() {
        assertThat(assignedTo(SAM).assign(Assignment.to(SAM, null, MONDAY), null, PLAIN, PLAIN))
                .isEqualTo(new Outcome.AlreadyDone());
    }

    @Test
    void a_person_who_asks_somebody_sets_a_clock_going_that_stood_and_a_rule_does_not() {
        var quiet = offeredLead().at(clock(MONDAY).standing());
        var later = MONDAY.plus(Duration.ofDays(3));
        var to = Assignment.to(SUE, null, later);
        var going = changed(quiet.assign(to, null, PLAIN, PLAIN)).clock();
        assertThat(going).usingRecursiveComparison().ignoringFields("since").isEqualTo(clock(later));
        assertThat(going.since()).isEqualTo(later);
        assertThat(changed(quiet.assign(to, new Why(null, Why.Way.NAMED, SUE, null, List.of()), PLAIN, PLAIN))
                        .clock())
                .isEqualTo(quiet.clock());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void only_a_lead_that_is_worked_on_is_handed_on_and_it_stays_where_it_is(State state) {
        var outcome = in(state).handOn(SUE);
        if (state.isWorked()) {
            var handedOn = changed(outcome);
            assertThat(handedOn.owner()).isEqualTo(SUE);
            assertThat(handedOn.state()).isEqualTo(state);
            assertThat(handedOn.progress().history())
                    .isEqualTo(in(state).progress().history());
            assertThat(handedOn.undo(SAM, MONDAY)).isEqualTo(new Outcome.NotNow(state));
            assertThat(handedOn.obstacle(State.LOST, SAM)).contains(new Outcome.HeldBy(SUE));
            assertThat(handedOn.obstacle(State.LOST, SUE)).isEmpty();
            assertThat(LeadEvent.between(in(state), handedOn, MONDAY))
                    .containsExactly(new LeadEvent(LeadEvent.Kind.ASSIGNED, MONDAY, null));
        } else {
            assertThat(outcome).isEqualTo(new Outcome.NotNow(state));
        }
    }

    @Test
    void an_answer_stops_the_clock_and_taking_it_back_lets_it_run_as_if_it_had_never_stood() {
        var answered = changed(
                offeredLead().change(Change.to(State.ACCEPTED), SAM, MONDAY.plus(Duration.ofMinutes(80)), PLAIN));
        assertThat(answered.clock().running()).isNull();
        assertThat(answered.clock().counted()).isEqualTo(Duration.ofMinutes(80));
        assertThat(takenBack(answered, SAM).clock()).isEqualTo(clock(MONDAY));
    }

    @Test
    void a_lead_that_is_offered_again_keeps_its_source_and_whoever_handed_it_over_first() {
        var machine = new Offer(ACME, null, "HubSpot", "record", MONDAY, List.of(), Readiness.NOTHING_AGREED);
        var offered = offeredLead();
        var from = new Lead(
                offered.id(),
                offered.pod(),
                machine,
                offered.channels(),
                offered.progress(),
                offered.clock(),
                Ties.NONE,
                null);
        var again = Offer.by(SUE, ACME, Readiness.NOTHING_AGREED, MONDAY);
        var routed = Routed.TO_ALL;
        var bySue = changed(after(from, returned(), SAM).offerAgain(again, routed, clock(MONDAY)));
        assertThat(bySue.offer().source()).isEqualTo("HubSpot");
        assertThat(bySue.offer().record()).isEqualTo("record");
        assertThat(bySue.marketers()).containsExactly(SUE);
        var returned = in(State.RETURNED);
        var sueAfterMia = changed(returned.offerAgain(again, routed, clock(MONDAY)));
        assertThat(sueAfterMia.marketers()).containsExactlyInAnyOrder(MIA, SUE);
        assertThat(LeadEvent.between(returned, sueAfterMia, MONDAY))
                .extracting(LeadEvent::kind)
                .containsExactly(LeadEvent.Kind.OFFERED);
    }

    @Test
    void a_former_contact_is_found_and_erased_as_long_as_the_last_step_could_be_taken_back() {
        var improved = new Particulars(
                "Acme GmbH", false, "", "bob@acme.example", "", "", "They asked", "", null, "", Details.NONE);
        var again = changed(in(State.RETURNED)
                .offerAgain(Offer.by(MIA, improved, Readiness.NOTHING_AGREED, MONDAY), Routed.TO_ALL, clock(MONDAY)));
        assertThat(addressesOf(again)).containsExactlyInAnyOrder("ada@acme.example", "bob@acme.example");
        var erased = ErasedLead.without(again, "ada@acme.example");
        assertThat(erased.before()).isNull();
        assertThat(erased.particulars()).isEqualTo(improved);
        assertThat(addressesOf(erased)).containsExactly("bob@acme.example");
        assertThat(ErasedLead.without(again, "eve@acme.example").before()).isEqualTo(again.before());
    }

    private static List<String> addressesOf(Lead lead) {
        return LeadIndex.entriesOf(lead).stream()
                .filter(entry -> Set.of(LeadIndex.CONTACT, LeadIndex.EMAIL).contains(entry.index()))
                .map(Entry::value)
                .toList();
    }
}
