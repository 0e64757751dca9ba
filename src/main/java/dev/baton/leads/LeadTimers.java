package dev.baton.leads;

import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;

/** The timers of a lead. */
final class LeadTimers {

    /** It was set for the deadline alone once. */
    static final String CLOCK = "leads.deadline";

    static final String RECYCLED = "leads.recycled";

    static final String CELEBRATION = "leads.celebration";

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

    private LeadTimers() {}
}
