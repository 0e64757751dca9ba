package dev.baton.leads;

import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Instant;

/** The timers of a lead. */
final class LeadTimers {

    static final String DEADLINE = "leads.deadline";
    static final String RECYCLED = "leads.recycled";

    static String deadlineId(Lead lead) {
        return "deadline:" + lead.id();
    }

    static String recycledId(Lead lead) {
        return "recycled:" + lead.id();
    }

    static Write deadline(Lead lead) {
        return Timers.set(
                deadlineId(lead), lead.offer().deadline(), DEADLINE, lead.id().value());
    }

    static Write recycled(Lead lead, Instant until) {
        return Timers.set(recycledId(lead), until, RECYCLED, lead.id().value());
    }

    private LeadTimers() {}
}
