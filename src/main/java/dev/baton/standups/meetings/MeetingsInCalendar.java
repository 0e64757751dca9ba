package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.CalendarSource;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.meetings.Sitting.State;
import dev.baton.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings in calendars: those of a pod, those that a person is due at, and one alone. */
final class MeetingsInCalendar implements CalendarSource {

    private static final int DATES = 90;
    private static final int SITTINGS = 30;

    private final Meetings meetings;
    private final Sittings sittings;
    private final MeetingSchedules schedules;
    private final Directory directory;

    MeetingsInCalendar(Meetings meetings, Sittings sittings, MeetingSchedules schedules, Directory directory) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.schedules = schedules;
        this.directory = directory;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, Subject subject) {
        return subject.kind() == Subject.Kind.MEETING
                ? meetings.find(organization, subject.id())
                        .map(found -> found.value().name())
                : Optional.empty();
    }

    @Override
    public List<Date> dates(OrganizationId organization, Subject subject, Window window) {
        return switch (subject.kind()) {
            case MEETING ->
                meetings.find(organization, subject.id()).stream()
                        .flatMap(found -> dates(organization, found.value(), window, null))
                        .toList();
            case POD ->
                meetings.of(organization, new PodId(subject.id())).stream()
                        .flatMap(found -> dates(organization, found.value(), window, null))
                        .toList();
            case PERSON ->
                meetings.every(organization).stream()
                        .flatMap(found -> dates(organization, found.value(), window, new PersonId(subject.id())))
                        .toList();
        };
    }

    /** @param person only the dates at which he is due; all if null */
    private Stream<Date> dates(OrganizationId organization, Meeting meeting, Window window, @Nullable PersonId person) {
        var pod = directory.pod(organization, meeting.pod());
        if (pod.isEmpty() || (person != null && pod.get().sideOf(person).isEmpty())) {
            return Stream.empty();
        }
        var known = sittings.latest(organization, meeting.id(), SITTINGS).stream()
                .map(Versioned::value)
                .collect(Collectors.toMap(sitting -> sitting.id().day(), Function.identity()));
        return schedules.after(meeting, pod.get(), window.from(), DATES).stream()
                .takeWhile(date -> date.start().isBefore(window.until()))
                .filter(date -> person == null || isDue(meeting, pod.get(), known.get(date.day()), person))
                .map(date -> date(meeting, date, known));
    }

    private static boolean isDue(Meeting meeting, Pod pod, @Nullable Sitting sitting, PersonId person) {
        return switch (meeting.manner().circle()) {
            case JOINT -> true;
            case SALES -> pod.sells(person) || isGuest(sitting, person);
            case MARKETING -> pod.markets(person) || isGuest(sitting, person);
        };
    }

    private static boolean isGuest(@Nullable Sitting sitting, PersonId person) {
        return sitting != null && person.equals(sitting.duties().guest());
    }

    private static Date date(Meeting meeting, MeetingSchedules.Date date, Map<LocalDate, Sitting> known) {
        var sitting = known.get(date.day());
        return new Date(
                meeting.id() + "-" + date.day(),
                meeting.revision(),
                meeting.changed(),
                new Happening(
                        meeting.name(),
                        date.start().atZone(MeetingSchedules.zone(meeting)),
                        meeting.manner().length(),
                        meeting.manner().place(),
                        meeting.manner().link()),
                sitting == null || sitting.state() != State.LEFT_OUT);
    }
}
