package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.CalendarSource;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.meetings.Sitting.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings in calendars: those of a pod, those that a person is due at, and one date alone. */
final class MeetingsInCalendar implements CalendarSource {

    private static final int DATES = 200;

    private final Meetings meetings;
    private final Sittings sittings;
    private final ComingDates coming;
    private final Directory directory;

    MeetingsInCalendar(Meetings meetings, Sittings sittings, ComingDates coming, Directory directory) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.coming = coming;
        this.directory = directory;
    }

    @Override
    public Optional<Date> date(OrganizationId organization, String id) {
        return SittingId.parse(id)
                .flatMap(sitting -> sittings.find(organization, sitting))
                .flatMap(found -> meetings.find(
                                organization, found.value().id().meeting().value())
                        .map(meeting -> date(meeting.value(), found.value())));
    }

    @Override
    public List<Date> dates(OrganizationId organization, Subject subject, Window window) {
        return switch (subject.kind()) {
            case MEETING -> List.of();
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

    /**
     * Those that are announced or over as they are kept, and after them those that the meeting has in mind.
     *
     * @param person only the dates at which he is due; all if null
     */
    private Stream<Date> dates(OrganizationId organization, Meeting meeting, Window window, @Nullable PersonId person) {
        var pod = directory.pod(organization, meeting.pod());
        if (pod.isEmpty() || (person != null && pod.get().sideOf(person).isEmpty())) {
            return Stream.empty();
        }
        var known = coming.known(organization, meeting);
        var kept = known.values().stream()
                .filter(sitting -> window.covers(sitting.slot().start()))
                .filter(sitting -> person == null || isDue(sitting.manner().circle(), pod.get(), sitting, person))
                .map(sitting -> date(meeting, sitting));
        var planned = coming.after(known, meeting, pod.get(), window.now(), DATES).stream()
                .takeWhile(date -> date.start().isBefore(window.until()))
                .filter(date -> !known.containsKey(date.day()))
                .filter(date -> person == null || isDue(meeting.manner().circle(), pod.get(), null, person))
                .map(date -> date(meeting, date));
        return Stream.concat(kept, planned);
    }

    private static boolean isDue(Circle circle, Pod pod, @Nullable Sitting sitting, PersonId person) {
        return switch (circle) {
            case JOINT -> true;
            case SALES -> pod.sells(person) || isGuest(sitting, person);
            case MARKETING -> pod.markets(person) || isGuest(sitting, person);
        };
    }

    private static boolean isGuest(@Nullable Sitting sitting, PersonId person) {
        return sitting != null && person.equals(sitting.duties().guest());
    }

    private static Date date(Meeting meeting, MeetingSchedules.Date date) {
        var slot = Slot.of(date.start(), meeting.manner().length());
        return date(meeting, date.day(), happening(meeting, meeting.name(), slot, meeting.manner()), true);
    }

    private static Date date(Meeting meeting, Sitting sitting) {
        var what = happening(meeting, sitting.name(), sitting.slot(), sitting.manner());
        return date(meeting, sitting.id().day(), what, !sitting.isOff());
    }

    private static Date date(Meeting meeting, LocalDate day, Happening what, boolean takesPlace) {
        return new Date(meeting.id() + "-" + day, meeting.revision(), meeting.changed(), what, takesPlace);
    }

    private static Happening happening(Meeting meeting, String name, Slot slot, Manner manner) {
        return new Happening(
                name,
                new When.At(
                        slot.start().atZone(MeetingSchedules.zone(meeting)),
                        Duration.between(slot.start(), slot.end())),
                manner.place(),
                manner.link());
    }
}
