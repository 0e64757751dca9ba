package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.Reckoning;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The log of many leads, put into the store without the leads: each is offered, seen, answered, and won or lost. */
public final class LogShelf {

    /** Of each lead. */
    public static final int EVENTS = 4;

    private static final int BATCH = 100;
    private static final Reckoning PLAIN = new Reckoning.Plain();
    private static final ResponseClock.Terms TERMS = new ResponseClock.Terms(Duration.ofHours(4), Counting.PLAIN);

    private final LeadLog log;
    private final Reports reports;
    private final Store store;
    private final OrganizationId organization;
    private final Pod pod;

    public LogShelf(ApplicationContext baton, OrganizationId organization, Pod pod) {
        this.log = baton.getBean(LeadLog.class);
        this.reports = baton.getBean(Reports.class);
        this.store = baton.getBean(Store.class);
        this.organization = organization;
        this.pod = pod;
    }

    /** Puts in so many leads of the month that the moment is in. */
    public void fill(int leads, Instant now) {
        var from = period(now).from();
        var writes = new ArrayList<Write>();
        for (var number = 0; number < leads; number++) {
            writes.addAll(events(number, from.plus(Duration.ofSeconds(10L * number))));
            if (writes.size() >= BATCH * EVENTS || number == leads - 1) {
                store.commit(Realms.of(organization), writes.toArray(Write[]::new));
                writes.clear();
            }
        }
    }

    private Period period(Instant now) {
        return Period.at(Period.Unit.MONTH, now, pod.policy().zone());
    }

    private List<Write> events(int number, Instant at) {
        var known = new Particulars(
                "Company " + number,
                false,
                "",
                "",
                "",
                "Campaign " + number % 50,
                "They asked",
                "",
                null,
                "",
                new Details("", "", "", null, null, "Source " + number % 10, Touches.UNKNOWN, Map.of()));
        var lead = Lead.offered(
                pod,
                Offer.by(new PersonId("m" + number % 20), known, Readiness.NOTHING_AGREED, at),
                Routed.TO_ALL,
                ResponseClock.started(TERMS, at, PLAIN));
        var sales = new PersonId("s" + number % 100);
        var answered = at.plus(Duration.ofSeconds(60 + number * 7919L % 18_000));
        var accepted = changed(lead.change(Change.to(State.ACCEPTED), sales, answered, PLAIN));
        var won = changed(accepted.change(Change.won(null, "", List.of()), sales, answered, PLAIN));
        var took = Duration.between(at, answered);
        var own = Duration.ofSeconds(2);
        return List.of(
                log.note(lead, LeadEvent.ofNew(lead).getFirst()),
                log.note(lead, new LeadEvent(LeadEvent.Kind.SEEN, at.plus(own), null)),
                log.answer(
                        accepted,
                        LeadEvent.between(lead, accepted, answered).getLast(),
                        new Response(took, own, took.minus(own), true)),
                log.note(won, LeadEvent.between(accepted, won, answered).getLast()));
    }

    private static Lead changed(Lead.Outcome outcome) {
        if (outcome instanceof Lead.Outcome.Changed(var lead)) {
            return lead;
        }
        throw new IllegalStateException("nothing has changed: " + outcome);
    }

    /** Reads the log of that month; how many were offered and accepted. */
    public int counts(Instant now) {
        var total = reports.of(organization, pod, period(now)).total();
        return total.of(Figure.OFFERED) + total.of(Figure.ACCEPTED);
    }
}
