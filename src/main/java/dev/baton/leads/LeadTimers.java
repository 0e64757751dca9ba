package dev.baton.leads;

import dev.baton.people.PodPolicy;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;

/** The timers of a lead. */
final class LeadTimers {

    /** It was set for the deadline alone once. */
    static final String CLOCK = "leads.deadline";

    static final String RECYCLED = "leads.recycled";

    static final String CELEBRATION = "leads.celebration";

    static final String CONTEST_REMINDER = "leads.contest-reminder";

    static final String CONTEST_END = "leads.contest-end";

    static String clockId(Lead lead) {
        return "deadline:" + lead.id();
    }

    static String recycledId(Lead lead) {
        return "recycled:" + lead.id();
    }

    /** Sets it, or cancels it if there is nothing to celebrate. */
    static Write celebration(Lead lead) {
        var timer = "celebration:" + lead.id();
        return lead.progress()
                .celebrates()
                .map(at -> Timers.set(timer, at, CELEBRATION, lead.id().value()))
                .orElseGet(() -> Timers.cancel(timer));
    }

    static Write clock(Lead lead, Instant at) {
        return Timers.set(clockId(lead), at, CLOCK, lead.id().value());
    }

    static Write recycled(Lead lead, Instant until) {
        return Timers.set(recycledId(lead), until, RECYCLED, lead.id().value());
    }

    /** Those who decide are reminded once, and don't have for ever. */
    static List<Write> contest(Lead lead, Contest contest, PodPolicy policy) {
        var reference = ContestCards.reference(lead, contest);
        return List.of(
                Timers.set(CONTEST_REMINDER + ":" + reference, contest.reminder(policy), CONTEST_REMINDER, reference),
                Timers.set(CONTEST_END + ":" + reference, contest.end(policy), CONTEST_END, reference));
    }

    private LeadTimers() {}
}
