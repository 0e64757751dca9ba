package dev.baton.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long it is kept who somebody outside the organization is, once nobody needs it any more.
 *
 * @param months for ever if 0
 */
record Retention(int months) {

    static final Retention FOR_EVER = new Retention(0);

    boolean isForEver() {
        return months == 0;
    }

    /** What was changed last before that is kept too long. */
    Instant begins(Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(Period.ofMonths(months)).toInstant();
    }

    /** Such as {@code 6 months} or {@code 2 years}. */
    String label() {
        if (isForEver()) {
            return "for ever";
        }
        return months % 12 == 0 ? years(months / 12) : months + " months";
    }

    private static String years(int number) {
        return number == 1 ? "1 year" : number + " years";
    }
}
