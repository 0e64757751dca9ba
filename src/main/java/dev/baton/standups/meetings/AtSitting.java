package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the date of a meeting that somebody means. */
final class AtSitting {

    private final Sittings sittings;
    private final Meetings meetings;
    private final Keepers keepers;
    private final InstantSource clock;

    AtSitting(Sittings sittings, Meetings meetings, Keepers keepers, InstantSource clock) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Does the deed, if there is such a date. */
    Reply found(Interaction by, String id, Function<Versioned<Sitting>, Reply> deed) {
        return SittingId.parse(id)
                .flatMap(sitting -> sittings.find(by.organization(), sitting))
                .map(deed)
                .orElse(OwnMeetings.GONE);
    }

    /** Does the deed, if there is such a date and the person is of its pod now, or an administrator. */
    Reply ofPod(Interaction by, String id, Function<Versioned<Sitting>, Reply> deed) {
        return found(
                by,
                id,
                found -> keepers.forKeeper(
                        by, found.value().pod(), "take part in its meetings", pod -> deed.apply(found)));
    }

    /** The same, if the date is to come. */
    Reply coming(Interaction by, String id, BiFunction<Versioned<Sitting>, Versioned<Meeting>, Reply> deed) {
        return ofPod(by, id, found -> switch (found.value().standing(clock.instant())) {
            case LEFT_OUT -> Reply.onlyYou("This date doesn't take place.");
            case OVER, PAST -> Reply.onlyYou("This meeting is over.");
            case COMING ->
                meetings.find(by.organization(), found.value().id().meeting().value())
                        .map(meeting -> deed.apply(found, meeting))
                        .orElse(OwnMeetings.GONE);
        });
    }
}
