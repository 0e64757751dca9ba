package dev.baton.leads;

import dev.baton.chat.Excerpt;
import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One more handing over of a lead that was there already.
 *
 * @param by who hears of each outcome, too; null if a machine handed it over
 * @param source the machine, or empty
 * @param words why now
 */
record Joined(
        @Nullable PersonId by, String source, Instant at, String contact, String email, String campaign, String words) {

    private static final int LONGEST = 500;

    static Joined of(Offer offer) {
        var known = offer.particulars();
        return new Joined(
                offer.by(),
                offer.source(),
                offer.at(),
                known.contact(),
                known.email(),
                known.campaign(),
                Excerpt.of(known.whyNow(), LONGEST));
    }

    Joined erased() {
        return new Joined(by, source, at, "", "", campaign, "");
    }

    /** Whether the same person, or the same machine, handed the other one over. */
    boolean isOfSame(Joined other) {
        return Objects.equals(by, other.by) && source.equals(other.source);
    }

    /** Whether it is the same, whatever is still known of it. */
    boolean isSameHandover(Joined other) {
        return isOfSame(other) && at.equals(other.at);
    }
}
