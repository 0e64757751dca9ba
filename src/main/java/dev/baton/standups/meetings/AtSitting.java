package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the date of a meeting that somebody means. */
final class AtSitting {

    private final Sittings sittings;
    private final Meetings meetings;
    private final InstantSource clock;

    AtSitting(Sittings sittings, Meetings meetings, InstantSource clock) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Does the deed, if there is such a date. */
    Reply found(Interaction by, String id, Function<Versioned<Sitting>, Reply> deed) {
        return SittingId.parse(id)
                .flatMap(sitting -> sittings.find(by.organization(), sitting))
                .map(deed)
                .orElse(OwnMeetings.GONE);
    }

    /** Does the deed, if the date is to come. */
    Reply coming(Interaction by, String id, BiFunction<Versioned<Sitting>, Versioned<Meeting>, Reply> deed) {
        return found(by, id, found -> switch (found.value().standing(clock.instant())) {
            case LEFT_OUT -> Reply.onlyYou("This date doesn't take place.");
            case OVER, PAST -> Reply.onlyYou("This meeting is over.");
            case COMING ->
                meetings.find(by.organization(), found.value().id().meeting().value())
                        .map(meeting -> deed.apply(found, meeting))
                        .orElse(OwnMeetings.GONE);
        });
    }
}
