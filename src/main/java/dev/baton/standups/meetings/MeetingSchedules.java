package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.Ahead;
import dev.baton.schedule.HolidayCalendar;
import dev.baton.schedule.Outlook;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Recurrence;
import dev.baton.schedule.Schedules;
import dev.baton.standups.meetings.Manner.Reminder;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The schedule of a meeting: each date is a run, which is due when the date is announced. */
final class MeetingSchedules {

    static final String HANDLER = "meetings.announce";
    static final Duration AN_HOUR = Duration.ofHours(1);

    /** A date that can't be announced in time is announced as long as it isn't over for sure. */
    private static final Duration SHORT_GRACE = Duration.ofMinutes(15);

    private final Schedules schedules;
    private final HolidayCalendar holidays;

    MeetingSchedules(Schedules schedules, HolidayCalendar holidays) {
        this.schedules = schedules;
        this.holidays = holidays;
    }

    /** A date of a meeting. */
    record Date(LocalDate day, Instant start) {}

    List<Write> set(OrganizationId organization, Meeting meeting, Pod pod) {
        return schedules.set(Realms.of(organization), id(meeting), plan(meeting, pod));
    }

    /** What to write so that it goes on by its plan as it is now; nothing if it does already. */
    List<Write> goOn(OrganizationId organization, Meeting meeting, Pod pod) {
        return schedules.goOn(Realms.of(organization), id(meeting), id(meeting), plan(meeting, pod));
    }

    List<Write> end(OrganizationId organization, Meeting meeting) {
        return schedules.end(Realms.of(organization), id(meeting));
    }

    /** The next dates that begin after a moment. */
    List<Date> after(Meeting meeting, Pod pod, Instant moment, int limit) {
        return schedules.upcoming(recurrence(meeting, pod), moment, limit).stream()
                .map(start -> new Date(start.toLocalDate(), start.toInstant()))
                .toList();
    }

    /** Whether the meeting has a date on that day. */
    boolean has(Meeting meeting, Pod pod, LocalDate day) {
        return after(meeting, pod, start(meeting, pod, day).minusSeconds(1), 1).stream()
                .anyMatch(date -> date.day().equals(day));
    }

    /** The last day whose date was announced in its turn; it and those before get no other turn. */
    Optional<LocalDate> done(OrganizationId organization, Meeting meeting) {
        return schedules
                .find(Realms.of(organization), id(meeting))
                .flatMap(schedule -> Optional.ofNullable(schedule.last()))
                .map(LocalDateTime::toLocalDate);
    }

    /** What comes, by the meeting's clocks. */
    Outlook outlook(Meeting meeting, Pod pod, Instant moment, int limit) {
        return schedules.outlook(recurrence(meeting, pod), moment, limit);
    }

    /** When a date begins. */
    Instant start(Meeting meeting, Pod pod, LocalDate day) {
        return recurrence(meeting, pod).at(day);
    }

    /** When a date is announced. */
    Instant announced(Meeting meeting, Pod pod, LocalDate day) {
        return plan(meeting, pod).due(day, holidays);
    }

    private static Plan plan(Meeting meeting, Pod pod) {
        var reminders = meeting.manner().reminders();
        var ahead = reminders.contains(Reminder.DAY)
                ? new Ahead.WorkingDay(pod.policy().hours().days())
                : new Ahead.By(reminders.contains(Reminder.HOUR) ? AN_HOUR : Duration.ZERO);
        var grace = reminders.contains(Reminder.DAY)
                ? Plan.LONGEST_GRACE
                : reminders.contains(Reminder.HOUR) ? AN_HOUR : SHORT_GRACE;
        return new Plan(recurrence(meeting, pod), HANDLER, meeting.id().value(), grace, ahead);
    }

    private static Recurrence recurrence(Meeting meeting, Pod pod) {
        return meeting.timing().in(zone(meeting), pod.policy());
    }

    /** All meet at one moment. */
    static ZoneId zone(Meeting meeting) {
        return Objects.requireNonNull(meeting.timing().zone());
    }

    private static String id(Meeting meeting) {
        return "meeting:" + meeting.id();
    }
}
