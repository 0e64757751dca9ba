package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.MeetingSchedules.Date;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.standups.meetings.SittingOpener.Opening;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to write so that a date takes place. */
final class Resuming {

    private final Sittings sittings;
    private final Meetings meetings;
    private final MeetingSchedules schedules;
    private final SittingOpener opener;
    private final Invitations invitations;
    private final InstantSource clock;

    Resuming(
            Sittings sittings,
            Meetings meetings,
            MeetingSchedules schedules,
            SittingOpener opener,
            Invitations invitations,
            InstantSource clock) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.schedules = schedules;
        this.opener = opener;
        this.invitations = invitations;
        this.clock = clock;
    }

    List<Write> of(OrganizationId organization, Versioned<Sitting> found, Versioned<Meeting> meeting, Pod pod) {
        var sitting = found.value();
        var now = clock.instant();
        var revised = meeting.value().revised(now);
        var writes = new ArrayList<Write>();
        if (sitting.isAnnounced()) {
            var on = sitting.with(State.PLANNED);
            writes.add(sittings.put(Optional.of(found), on));
            writes.add(meetings.put(meeting, revised.with(revised.turns().take(on.duties()))));
            writes.addAll(SittingOpener.timers(on, now));
            writes.addAll(SittingCards.refresh(organization, on));
            writes.addAll(invitations.refresh(organization, on));
            return writes;
        }
        var day = sitting.id().day();
        var opening = schedules.announced(revised, pod, day).isAfter(now)
                ? Opening.nothing(revised)
                : opener.open(
                        organization, revised, new Date(day, sitting.slot().start()), found, now);
        writes.add(meetings.put(meeting, opening.meeting()));
        writes.addAll(opening.writes().isEmpty() ? List.of(sittings.remove(found)) : opening.writes());
        return writes;
    }
}
