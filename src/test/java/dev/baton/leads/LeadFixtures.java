package dev.baton.leads;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.PodId;
import dev.baton.people.Reckoning;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/** People and leads that the tests tell their stories with. */
final class LeadFixtures {

    static final PersonId MIA = new PersonId("mia");
    static final PersonId SAM = new PersonId("sam");
    static final PersonId SUE = new PersonId("sue");
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final ConversationId CHANNEL = new ConversationId(new WorkspaceId("fake", "T1"), "C1");

    static final Particulars ACME = new Particulars(
            "Acme GmbH",
            false,
            "Ada Lovelace, CTO",
            "ada@acme.example",
            "+49 30 1234567",
            "Spring webinar",
            "Asked for a price twice",
            "Call her on Tuesday",
            new Money(new BigDecimal("12000"), Currency.getInstance("EUR")),
            "Speaks German",
            Details.NONE);

    /** The same with other words. */
    static Particulars acme(String campaign, String note) {
        return new Particulars(
                ACME.company(),
                ACME.hot(),
                ACME.contact(),
                ACME.email(),
                ACME.phone(),
                campaign,
                ACME.whyNow(),
                ACME.nextStep(),
                ACME.value(),
                note,
                ACME.details());
    }

    static final Reckoning PLAIN = new Reckoning.Plain();

    /** The time for an answer of a lead that is offered at that moment: four hours around the clock. */
    static ResponseClock clock(Instant at) {
        return ResponseClock.started(new ResponseClock.Terms(Duration.ofHours(4), Counting.PLAIN), at, PLAIN);
    }

    static Lead offeredLead() {
        return new Lead(
                new LeadId("01KF0000000000000000ACME42"),
                new PodId("pod"),
                Offer.by(MIA, ACME, Readiness.NOTHING_AGREED, MONDAY),
                List.of(CHANNEL),
                Progress.offered(Routed.TO_ALL),
                clock(MONDAY),
                Ties.NONE,
                null);
    }

    /** The lead after the change, which must go through. */
    static Lead after(Lead lead, Change change, PersonId person) {
        return changed(lead.change(change, person, MONDAY, PLAIN));
    }

    static Lead changed(Lead.Outcome outcome) {
        if (outcome instanceof Lead.Outcome.Changed(var lead)) {
            return lead;
        }
        throw new AssertionError("nothing has changed: " + outcome);
    }

    static Lead acceptedBy(PersonId person) {
        return after(offeredLead(), Change.to(State.ACCEPTED), person);
    }

    /** A lead in that state, worked on by Sam if anybody works on it. */
    static Lead in(State state) {
        return switch (state) {
            case OFFERED -> offeredLead();
            case RETURNED -> after(offeredLead(), returned(), SAM);
            case ACCEPTED -> acceptedBy(SAM);
            case CONTACTED, MEETING -> after(acceptedBy(SAM), Change.to(state), SAM);
            case WON -> after(acceptedBy(SAM), Change.won(null, "", List.of()), SAM);
            case LOST -> after(acceptedBy(SAM), Change.because(State.LOST, Reason.PRICE, ""), SAM);
            case RECYCLED ->
                after(
                        acceptedBy(SAM),
                        Change.recycled(MONDAY.plus(Duration.ofDays(90)), Reason.BUDGET_LATER, "budget in autumn"),
                        SAM);
            case MERGED -> changed(offeredLead().mergedInto(offeredLead(), SAM, MONDAY, PLAIN));
        };
    }

    static Change returned() {
        return Change.because(State.RETURNED, Reason.NO_FIT, "too small");
    }

    private LeadFixtures() {}
}
