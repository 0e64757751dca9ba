package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Calendars;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.MeetingSchedules.Date;
import dev.baton.standups.meetings.Sitting.Minutes;
import dev.baton.standups.meetings.Sitting.Slot;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Announces a date of a meeting: whose turn it is, who is invited, and what waits for when. */
final class SittingOpener {

    private static final int LOOKED_AT = 5;

    private final Sittings sittings;
    private final Attendance attendance;
    private final MeetingSchedules schedules;
    private final Directory directory;
    private final Calendars calendars;
    private final Invitations invitations;

    SittingOpener(
            Sittings sittings,
            Attendance attendance,
            MeetingSchedules schedules,
            Directory directory,
            Calendars calendars,
            Invitations invitations) {
        this.sittings = sittings;
        this.attendance = attendance;
        this.schedules = schedules;
        this.directory = directory;
        this.calendars = calendars;
        this.invitations = invitations;
    }

    /**
     * A meeting to be written, and what is written beside it.
     *
     * @param meeting with the turns as they are now
     */
    record Opening(Meeting meeting, List<Write> writes) {

        static Opening nothing(Meeting meeting) {
            return new Opening(meeting, List.of());
        }
    }

    /** Nothing if nobody is there, or if the date was announced or left out before. */
    Opening open(OrganizationId organization, Meeting meeting, Date date, Instant now) {
        var id = new SittingId(meeting.id(), date.day());
        return sittings.find(organization, id).isPresent()
                ? Opening.nothing(meeting)
                : open(organization, meeting, date, null, now);
    }

    /** A date that would have been announced by now is, and one that its schedule, which was there, doesn't bring. */
    Opening openDue(OrganizationId organization, Meeting meeting, Pod pod, Instant now) {
        var done = schedules.done(organization, meeting).orElse(LocalDate.MIN);
        return schedules.after(meeting, pod, now, LOOKED_AT).stream()
                .filter(date -> !schedules.announced(meeting, pod, date.day()).isAfter(now)
                        || !date.day().isAfter(done))
                .filter(date -> sittings.find(organization, new SittingId(meeting.id(), date.day()))
                        .isEmpty())
                .findFirst()
                .map(date -> open(organization, meeting, date, now))
                .orElseGet(() -> Opening.nothing(meeting));
    }

    /** @param leftOut what the date was before, if it takes place after all */
    Opening open(
            OrganizationId organization,
            Meeting meeting,
            Date date,
            @Nullable Versioned<Sitting> leftOut,
            Instant now) {
        var pod = directory.pod(organization, meeting.pod());
        var present = pod.map(
                each -> attendance.on(organization, each, meeting.manner().circle(), date.day()));
        if (pod.isEmpty() || present.isEmpty() || present.get().hosts().isEmpty()) {
            return Opening.nothing(meeting);
        }
        var draw = meeting.turns().draw(present.get());
        var sitting = new Sitting(
                new SittingId(meeting.id(), date.day()),
                meeting.name(),
                meeting.pod(),
                Slot.of(date.start(), meeting.manner().length()),
                meeting.manner(),
                draw.duties(),
                pod.get().channels(),
                State.PLANNED,
                Minutes.NONE);
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.ofNullable(leftOut), sitting));
        sitting.channels()
                .forEach(channel -> writes.add(Outgoing.headline(SittingCards.headline(sitting.id(), channel), null)
                        .add(organization)));
        writes.addAll(timers(sitting, now));
        writes.addAll(calendar(organization, sitting));
        writes.addAll(invitations.send(organization, sitting));
        return new Opening(meeting.with(draw.after()), writes);
    }

    /** The address at which the date can be fetched for a calendar, unless it has one. */
    private List<Write> calendar(OrganizationId organization, Sitting sitting) {
        var subject = Subject.meeting(sitting.id().toString());
        return calendars.addressOf(organization, subject).isPresent()
                ? List.of()
                : calendars.make(organization, subject).stream()
                        .map(Calendars.Made::write)
                        .toList();
    }

    /** The end, the hour before if it isn't the announcement, and when all of it is forgotten. */
    static List<Write> timers(Sitting sitting, Instant now) {
        var hourBefore = sitting.slot().start().minus(MeetingSchedules.AN_HOUR);
        return List.of(
                MeetingTimers.end(sitting),
                hourBefore.isAfter(now)
                        ? MeetingTimers.remind(sitting.id(), hourBefore)
                        : MeetingTimers.cancelReminder(sitting.id()),
                MeetingTimers.forget(sitting));
    }
}
