package dev.baton.briefs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long sales has been asked to agree, and what was done about it.
 *
 * @param asked when the partner was asked, or had something new to look at, last
 * @param reminded when the partner was reminded; null if that wasn't so
 * @param escalated when others of sales were asked because the partner said nothing; null if that wasn't so
 * @param answered when sales commented; null once marketing has changed the brief or answered: then sales is waited for
 *     again
 */
record Wait(
        Instant asked,
        @Nullable Instant reminded,
        @Nullable Instant escalated,
        @Nullable Instant answered) {

    static Wait since(Instant now) {
        return new Wait(now, null, null, null);
    }

    /** Whether it is the turn of sales. */
    boolean isOnSales() {
        return answered == null;
    }

    boolean isToBeReminded() {
        return isOnSales() && reminded == null && escalated == null;
    }

    boolean isToBeEscalated() {
        return isOnSales() && escalated == null;
    }

    Wait reminded(Instant now) {
        return new Wait(asked, now, escalated, answered);
    }

    Wait escalated(Instant now) {
        return new Wait(asked, reminded, now, answered);
    }

    Wait answered(Instant now) {
        return new Wait(asked, reminded, escalated, now);
    }

    /** It is the turn of sales again. Those who were asked in the partner's place still may agree. */
    Wait anew(Instant now) {
        return new Wait(now, null, escalated, null);
    }
}
