package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.standups.meetings.SittingOpener.Opening;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates that are announced already follow when their meeting changes or ends. */
final class AnnouncedDates {

    private static final int LOOKED_AT = 5;

    private final Sittings sittings;
    private final MeetingSchedules schedules;
    private final SittingOpener opener;
    private final AdaptingDate adapting;
    private final Invitations invitations;

    AnnouncedDates(
            Sittings sittings,
            MeetingSchedules schedules,
            SittingOpener opener,
            AdaptingDate adapting,
            Invitations invitations) {
        this.sittings = sittings;
        this.schedules = schedules;
        this.opener = opener;
        this.adapting = adapting;
        this.invitations = invitations;
    }

    /**
     * Those that the meeting still has get what was changed; the others don't take place. One whose new time has passed
     * already stays as it was.
     */
    Opening follow(OrganizationId organization, Meeting former, Meeting meeting, Pod pod, Instant now) {
        var writes = new ArrayList<Write>();
        var changed = meeting;
        for (var found : coming(organization, meeting.id(), now)) {
            var sitting = found.value();
            var day = sitting.id().day();
            if (!schedules.has(meeting, pod, day)) {
                if (sitting.state() == State.PLANNED) {
                    changed = changed.with(changed.turns().giveBack(sitting.duties(), Duty.values()));
                    writes.addAll(putOff(organization, found, State.CALLED_OFF));
                }
            } else if (schedules.start(meeting, pod, day).isAfter(now)) {
                var adapted = adapting.of(organization, found, changed, pod, now);
                changed = adapted.meeting();
                writes.addAll(adapted.writes());
            }
        }
        var kept = asItWas(organization, former.with(changed.turns()), meeting, pod, now);
        writes.addAll(kept.writes());
        return new Opening(changed.with(kept.meeting().turns()), writes);
    }

    /** What is known of a meeting's dates once they {@link #follow}. */
    Map<LocalDate, Sitting> followed(Map<LocalDate, Sitting> known, Meeting meeting, Pod pod, Instant now) {
        var after = new HashMap<LocalDate, Sitting>();
        known.forEach((day, sitting) -> after.put(day, followed(sitting, meeting, pod, now)));
        return after;
    }

    private Sitting followed(Sitting sitting, Meeting meeting, Pod pod, Instant now) {
        var day = sitting.id().day();
        if (sitting.state() == State.OVER || !sitting.slot().start().isAfter(now)) {
            return sitting;
        }
        if (!schedules.has(meeting, pod, day)) {
            return sitting.with(State.CALLED_OFF);
        }
        var start = schedules.start(meeting, pod, day);
        return start.isAfter(now) ? sitting.like(meeting, start) : sitting;
    }

    /** The next date, if it is not announced and would not come because its new time has passed. */
    private Opening asItWas(OrganizationId organization, Meeting former, Meeting meeting, Pod pod, Instant now) {
        return schedules.after(former, pod, now, 1).stream()
                .filter(date -> schedules.has(meeting, pod, date.day()))
                .filter(date -> !schedules.start(meeting, pod, date.day()).isAfter(now))
                .findFirst()
                .map(date -> opener.open(organization, former, date, now))
                .orElseGet(() -> Opening.nothing(former));
    }

    /** None of those to come takes place. */
    List<Write> callOffAll(OrganizationId organization, MeetingId meeting, Instant now) {
        return coming(organization, meeting, now).stream()
                .flatMap(found -> putOff(organization, found, State.ENDED).stream())
                .toList();
    }

    private List<Versioned<Sitting>> coming(OrganizationId organization, MeetingId meeting, Instant now) {
        return sittings.latest(organization, meeting, LOOKED_AT).stream()
                .filter(found -> found.value().state() != State.OVER)
                .filter(found -> found.value().slot().start().isAfter(now))
                .toList();
    }

    /** A date doesn't take place. */
    List<Write> putOff(OrganizationId organization, Versioned<Sitting> found, State why) {
        var off = found.value().with(why);
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), off));
        writes.addAll(SittingCards.refresh(organization, off));
        writes.addAll(invitations.refresh(organization, off));
        return writes;
    }
}
