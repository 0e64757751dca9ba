package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The handing over of a lead.
 *
 * @param particulars what is known of it
 * @param by who hears of each outcome; null if a machine handed it over
 * @param source the machine, or empty
 * @param record of the machine, of which it made the lead; empty if that isn't known
 * @param alike leads that may be the same, of a handing over that nobody could ask about
 * @param readiness how it compares with what is agreed on
 */
record Offer(
        Particulars particulars,
        @Nullable PersonId by,
        String source,
        String record,
        Instant at,
        List<Alike> alike,
        Readiness readiness) {

    /** A lead that may be the same, as it was then. */
    record Alike(LeadId id, String company, State state) {

        static Alike of(Lead lead) {
            return new Alike(lead.id(), lead.particulars().company(), lead.state());
        }
    }

    /** An older Baton has kept no record. */
    Offer {
        record = Objects.requireNonNullElse(record, "");
        alike = List.copyOf(alike);
    }

    /** The same once more, later. */
    Offer again(Instant later) {
        return new Offer(particulars, by, source, record, later, alike, readiness);
    }

    /** The same of a lead that a machine had handed over first. */
    Offer from(Offer first) {
        return new Offer(particulars, by, first.source(), first.record(), at, alike, readiness);
    }

    Offer erased() {
        return new Offer(particulars.erased(), by, source, "", at, alike, readiness.erased());
    }

    static Offer by(PersonId person, Particulars particulars, Readiness readiness, Instant at) {
        return new Offer(particulars, person, "", "", at, List.of(), readiness);
    }
}
