package dev.baton.leads;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is counted of leads. */
enum Figure {
    OFFERED,
    /** Of the offered: leads that had been offered before. */
    OFFERED_AGAIN,
    ACCEPTED,
    ACCEPTED_IN_TIME,
    RETURNED,
    /** Accepted or returned while it waited for an answer. */
    ANSWERED,
    ANSWERED_IN_TIME,
    /** The agreed time was over without an answer. */
    OVERDUE,
    WON,
    LOST,
    RECYCLED,
    /** Somebody in marketing is confirmed to have helped to win one. */
    ASSISTED,
    /** A return was contested and doesn't stand. It was an answer all the same. */
    OVERTURNED;

    /** Such as {@code accepted in time}. */
    String label() {
        return switch (this) {
            case ASSISTED -> "assists";
            case OVERTURNED -> "returns that did not stand";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /**
     * Which an event adds to; of one that takes a step back, which it takes away from. Nobody has answered a lead that
     * was closed since its contact is erased, nor handed one over that came back to sales.
     */
    static Set<Figure> of(Logged event) {
        var reason = event.about().reason();
        if (reason == Reason.ERASED || reason == Reason.OVERTURNED) {
            return EnumSet.noneOf(Figure.class);
        }
        var undone = event.undone();
        var kind = undone == null ? event.kind() : undone.kind();
        return switch (kind) {
            case OFFERED -> event.about().again() ? EnumSet.of(OFFERED, OFFERED_AGAIN) : EnumSet.of(OFFERED);
            case ACCEPTED -> answer(event, ACCEPTED, ACCEPTED_IN_TIME);
            case RETURNED -> answer(event, RETURNED, ANSWERED_IN_TIME);
            case OVERDUE, WON, LOST, RECYCLED, ASSISTED, OVERTURNED -> EnumSet.of(valueOf(kind.name()));
            case SEEN,
                    ASSIGNED,
                    OPENED,
                    PAUSED,
                    RESUMED,
                    CONTACTED,
                    MEETING,
                    CONTESTED,
                    UPHELD,
                    JOINED,
                    MERGED,
                    UNDONE -> EnumSet.noneOf(Figure.class);
        };
    }

    private static Set<Figure> answer(Logged event, Figure what, Figure inTime) {
        var figures = EnumSet.of(what);
        var response = event.response();
        if (response != null) {
            figures.add(ANSWERED);
            if (response.inTime()) {
                figures.add(inTime);
                figures.add(ANSWERED_IN_TIME);
            }
        }
        return figures;
    }
}
