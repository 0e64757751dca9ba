package dev.baton.briefs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another campaign that says much the same to the same people at the same time.
 *
 * @param audience whether it is for much the same customers
 * @param offer whether it offers much the same
 * @param isNamed whether who is warned may hear what it is
 */
record Collision(Brief brief, boolean audience, boolean offer, boolean isNamed) {

    /** Such as {@code the audience is alike}. */
    String what() {
        return audience && offer
                ? "audience and offer are alike"
                : audience ? "the audience is alike" : "the offer is alike";
    }

    /** Whether both are in a pod together on some day. */
    static boolean meet(Content one, Content other) {
        return sharePods(one.aim(), other.aim()) && shareDays(one.dates(), other.dates());
    }

    private static boolean sharePods(Content.Aim one, Content.Aim other) {
        return one.isEverywhere() || other.isEverywhere() || one.pods().stream().anyMatch(other::isFor);
    }

    private static boolean shareDays(Content.Dates one, Content.Dates other) {
        return isBefore(one.start(), other.end()) && isBefore(other.start(), one.end());
    }

    private static boolean isBefore(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start != null && end != null && !start.isAfter(end);
    }
}
