package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.standups.meetings.SittingOpener.Opening;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates that are announced already follow when their meeting changes or ends. */
final class AnnouncedDates {

    private static final int LOOKED_AT = 5;

    private final Sittings sittings;
    private final MeetingSchedules schedules;
    private final SittingOpener opener;
    private final AdaptingDate adapting;

    AnnouncedDates(Sittings sittings, MeetingSchedules schedules, SittingOpener opener, AdaptingDate adapting) {
        this.sittings = sittings;
        this.schedules = schedules;
        this.opener = opener;
        this.adapting = adapting;
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
                    writes.addAll(callOff(organization, found));
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
                .filter(found -> found.value().state() == State.PLANNED)
                .flatMap(found -> callOff(organization, found).stream())
                .toList();
    }

    private List<Versioned<Sitting>> coming(OrganizationId organization, MeetingId meeting, Instant now) {
        return sittings.latest(organization, meeting, LOOKED_AT).stream()
                .filter(found -> found.value().state() != State.OVER)
                .filter(found -> found.value().slot().start().isAfter(now))
                .toList();
    }

    private List<Write> callOff(OrganizationId organization, Versioned<Sitting> found) {
        var off = found.value().with(State.CALLED_OFF);
        var writes = new ArrayList<Write>();
        writes.add(sittings.put(Optional.of(found), off));
        writes.addAll(SittingCards.refresh(organization, off));
        return writes;
    }
}
