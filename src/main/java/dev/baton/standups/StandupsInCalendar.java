package dev.baton.standups;

import com.github.f4b6a3.ulid.Ulid;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.CalendarSource;
import dev.baton.people.Calendars.Subject;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stand-ups in calendars, at the time at which people are asked; those to come only, since what is asked of one who was
 * asked is in his messages. Whoever is asked at another moment has another event.
 */
final class StandupsInCalendar implements CalendarSource {

    private static final int DATES = 200;

    /** Nobody needs longer to answer. */
    private static final Duration LENGTH = Duration.ofMinutes(15);

    private static final Instant COUNTED_FROM = Instant.parse("2020-01-01T00:00:00Z");

    private final Standups standups;
    private final StandupSchedules schedules;
    private final Directory directory;

    StandupsInCalendar(Standups standups, StandupSchedules schedules, Directory directory) {
        this.standups = standups;
        this.schedules = schedules;
        this.directory = directory;
    }

    @Override
    public List<Date> dates(OrganizationId organization, Subject subject, Window window) {
        var every = standups.every(organization);
        var pods = directory.pods(organization, every.stream().map(Standup::pod).toList());
        return every.stream()
                .flatMap(standup -> Stream.ofNullable(pods.get(standup.pod()))
                        .flatMap(pod -> zone(organization, subject, standup, pod)
                                .flatMap(zone -> dates(standup, pod, zone, window))))
                .toList();
    }

    /** By whose clocks it is in that calendar; none if it isn't in it. */
    private Stream<ZoneId> zone(OrganizationId organization, Subject subject, Standup standup, Pod pod) {
        return switch (subject.kind()) {
            case MEETING -> Stream.empty();
            case POD ->
                pod.id().value().equals(subject.id()) ? Stream.of(pod.policy().zone()) : Stream.empty();
            case PERSON -> {
                var person = new PersonId(subject.id());
                yield standup.people(pod).contains(person)
                        ? directory.person(organization, person).map(Person::zone).stream()
                        : Stream.empty();
            }
        };
    }

    private Stream<Date> dates(Standup standup, Pod pod, ZoneId zone, Window window) {
        return schedules.upcoming(standup, pod, zone, window.now().minus(LENGTH), DATES).stream()
                .takeWhile(start -> start.toInstant().isBefore(window.until()))
                .map(start -> date(standup, start));
    }

    private static Date date(Standup standup, ZonedDateTime start) {
        var changed = Optional.ofNullable(standup.changed())
                .orElseGet(() -> Ulid.from(standup.id().value()).getInstant());
        return new Date(
                standup.id() + "-" + start.toInstant(),
                revision(changed),
                changed,
                new Happening(standup.name(), new When.At(start, LENGTH), "", null),
                true);
    }

    /** Seconds grow with each change as a count of them would. */
    private static int revision(Instant changed) {
        return (int) Duration.between(COUNTED_FROM, changed).toSeconds();
    }
}
