package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What goes with a meeting: its schedule, its dates to come and its agenda. */
final class Endings {

    private final Meetings meetings;
    private final MeetingSchedules schedules;
    private final AnnouncedDates dates;
    private final Points points;

    Endings(Meetings meetings, MeetingSchedules schedules, AnnouncedDates dates, Points points) {
        this.meetings = meetings;
        this.schedules = schedules;
        this.dates = dates;
        this.points = points;
    }

    List<Write> of(OrganizationId organization, Versioned<Meeting> found, Instant now) {
        var meeting = found.value();
        var writes = new ArrayList<Write>(schedules.end(organization, meeting));
        writes.addAll(dates.callOffAll(organization, meeting.id(), now));
        points.of(organization, meeting.id()).forEach(point -> writes.add(points.remove(point)));
        writes.add(meetings.remove(found));
        return writes;
    }
}
