package dev.baton.leads;

import java.time.Instant;
import java.util.Optional;

/** What somebody whom a lead is offered to was sent about it, and when. */
record Nudge(Kind kind, Instant at) {

    /** Names are stored. */
    enum Kind {
        OFFERED,
        HALF,
        MOST,
        AWAKE,
        RESUMED
    }

    static Kind of(Share share) {
        return share == Share.HALF ? Kind.HALF : Kind.MOST;
    }

    /** Which one of a lead's. */
    String reference(LeadId lead) {
        return lead + " " + kind + " " + at.toEpochMilli();
    }

    /** The one of the lead that has the reference, if the lead still waits for whoever was sent it. */
    static Optional<Nudge> in(Lead lead, String reference) {
        var assignment = lead.assignment();
        return assignment == null
                ? Optional.empty()
                : assignment.told().stream()
                        .filter(nudge -> nudge.reference(lead.id()).equals(reference))
                        .findFirst();
    }
}
