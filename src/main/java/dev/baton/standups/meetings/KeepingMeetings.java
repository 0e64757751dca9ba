package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.SittingOpener.Opening;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What making and changing a meeting have in common: its schedule, and dates that are near. */
final class KeepingMeetings {

    private final MeetingSchedules schedules;
    private final ComingDates dates;
    private final SittingOpener opener;
    private final Attendance attendance;
    private final Directory directory;

    KeepingMeetings(
            MeetingSchedules schedules,
            ComingDates dates,
            SittingOpener opener,
            Attendance attendance,
            Directory directory) {
        this.schedules = schedules;
        this.dates = dates;
        this.opener = opener;
        this.attendance = attendance;
        this.directory = directory;
    }

    /** Why nobody would meet; empty if somebody would. */
    Optional<String> complaint(OrganizationId organization, Circle circle, Pod pod) {
        var hosts = switch (circle) {
            case JOINT -> pod.people();
            case SALES -> pod.sales().people();
            case MARKETING -> pod.marketing().people();
        };
        return attendance.areThere(organization, hosts)
                ? Optional.empty()
                : Optional.of("Nobody would meet: " + pod.name() + " has no members"
                        + (circle == Circle.JOINT ? "." : " on that side."));
    }

    /** Sets the schedule, and announces a date that would have been announced by now. */
    Opening arrange(OrganizationId organization, Meeting meeting, Versioned<Pod> pod, Instant now) {
        var scheduled = new ArrayList<>(schedules.set(organization, meeting, pod.value()));
        scheduled.add(directory.unchanged(pod));
        return announced(organization, meeting, pod.value(), now, scheduled);
    }

    /** The same as its pod has changed; without any effect if its schedule hasn't. */
    Opening adapt(OrganizationId organization, Meeting meeting, Pod pod, Instant now) {
        var goingOn = schedules.goOn(organization, meeting, pod);
        return goingOn.isEmpty() ? Opening.nothing(meeting) : announced(organization, meeting, pod, now, goingOn);
    }

    private Opening announced(
            OrganizationId organization, Meeting meeting, Pod pod, Instant now, List<Write> scheduled) {
        var opening = opener.openDue(organization, meeting, pod, now);
        var writes = new ArrayList<Write>(scheduled);
        writes.addAll(opening.writes());
        return new Opening(opening.meeting(), writes);
    }

    /** What is known of its last dates and those to come, by day. */
    Map<LocalDate, Sitting> known(OrganizationId organization, Meeting meeting) {
        return dates.near(organization, List.of(meeting.id())).getOrDefault(meeting.id(), Map.of());
    }

    /** When it is next, as a sentence. */
    Text next(OrganizationId organization, Meeting meeting, Pod pod, Instant now) {
        return next(known(organization, meeting), meeting, pod, now);
    }

    /** @param known what is known of the meeting's dates */
    Text next(Map<LocalDate, Sitting> known, Meeting meeting, Pod pod, Instant now) {
        return dates.after(known, meeting, pod, now, 1).stream()
                .findFirst()
                .map(next -> Text.of("Next: ").and(next.start()).and("."))
                .orElseGet(() -> Text.of("No more dates."));
    }
}
