package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.Outlook;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Recurrence;
import dev.baton.schedule.Schedule;
import dev.baton.schedule.Schedules;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schedules of stand-ups: one for each time zone in which somebody is asked. The pod's own zone always has one, so
 * that zones are looked at again, even if everybody has moved.
 */
final class StandupSchedules {

    static final String HANDLER = "standups.round";

    private final Schedules schedules;
    private final InstantSource clock;

    StandupSchedules(Schedules schedules, InstantSource clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Where a stand-up runs, and what to write so that it does. */
    record Arrangement(Standup standup, List<Write> writes) {}

    /** Sets all schedules of the stand-up anew, as after a change, and ends those that it needs no longer. */
    Arrangement setAll(OrganizationId organization, Standup standup, Pod pod, Collection<Person> people) {
        var realm = Realms.of(organization);
        var wanted = zones(standup, pod, people);
        var writes = new ArrayList<Write>();
        wanted.forEach(zone -> writes.addAll(schedules.set(realm, id(standup, zone), plan(standup, pod, zone))));
        endOthers(realm, standup, wanted).forEach(writes::add);
        return new Arrangement(standup.changed(clock.instant()).in(wanted), writes);
    }

    /**
     * The same as people or the pod have changed: those that it still needs go on where they are, and no run is passed
     * over.
     */
    Arrangement adapt(OrganizationId organization, Standup standup, Pod pod, Collection<Person> people) {
        var realm = Realms.of(organization);
        var wanted = zones(standup, pod, people);
        if (standup.zones().size() == 1 && wanted.size() == 1 && !wanted.equals(standup.zones())) {
            var writes = goOn(
                    realm,
                    standup,
                    pod,
                    standup.zones().iterator().next(),
                    wanted.iterator().next());
            return arrangement(standup, wanted, writes);
        }
        var writes = new ArrayList<Write>();
        for (var zone : wanted) {
            writes.addAll(
                    standup.zones().contains(zone)
                            ? goOn(realm, standup, pod, zone, zone)
                            : schedules.set(realm, id(standup, zone), plan(standup, pod, zone)));
        }
        endOthers(realm, standup, wanted).forEach(writes::add);
        return arrangement(standup, wanted, writes);
    }

    private Arrangement arrangement(Standup standup, Set<ZoneId> wanted, List<Write> writes) {
        var arranged = standup.in(wanted);
        return new Arrangement(writes.isEmpty() ? arranged : arranged.changed(clock.instant()), writes);
    }

    private List<Write> goOn(Realm realm, Standup standup, Pod pod, ZoneId from, ZoneId zone) {
        return schedules.goOn(realm, id(standup, from), id(standup, zone), plan(standup, pod, zone));
    }

    Arrangement endAll(OrganizationId organization, Standup standup) {
        var ends = endOthers(Realms.of(organization), standup, Set.of()).toList();
        return new Arrangement(standup.in(Set.of()), ends);
    }

    private Stream<Write> endOthers(Realm realm, Standup standup, Set<ZoneId> wanted) {
        return standup.zones().stream()
                .filter(zone -> !wanted.contains(zone))
                .flatMap(zone -> schedules.end(realm, id(standup, zone)).stream());
    }

    private static Plan plan(Standup standup, Pod pod, ZoneId zone) {
        var argument = standup.id() + " " + zone.getId();
        return new Plan(
                rule(standup, pod, zone), HANDLER, argument, standup.conduct().window());
    }

    private static Recurrence rule(Standup standup, Pod pod, ZoneId zone) {
        return standup.timing().in(standup.timing().zoneOr(zone), pod.policy());
    }

    /** In which zones somebody is asked. */
    static Set<ZoneId> zones(Standup standup, Pod pod, Collection<Person> people) {
        if (standup.paused()) {
            return Set.of();
        }
        var zone = standup.timing().zone();
        return zone == null
                ? Stream.concat(
                                people.stream().filter(Due::canBeAsked).map(Person::zone),
                                Stream.of(pod.policy().zone()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(zone);
    }

    /** The round of a day has been opened for everybody: in no zone that day has another run. */
    List<Write> doneAhead(OrganizationId organization, Standup standup, LocalDate day) {
        return standup.zones().stream()
                .flatMap(zone -> schedules.doneAhead(Realms.of(organization), id(standup, zone), day).stream())
                .toList();
    }

    /** The next time at which people in a zone would be asked; empty if it is never. */
    Optional<ZonedDateTime> next(Standup standup, Pod pod, ZoneId zone, Instant after) {
        return upcoming(standup, pod, zone, after, 1).stream().findFirst();
    }

    /** The next times at which people in a zone would be asked, whatever runs there have been already. */
    List<ZonedDateTime> upcoming(Standup standup, Pod pod, ZoneId zone, Instant after, int limit) {
        return standup.paused() ? List.of() : schedules.upcoming(rule(standup, pod, zone), after, limit);
    }

    /** What comes for people in a zone. */
    Outlook outlook(Standup standup, Pod pod, ZoneId zone, Instant after, int limit) {
        return schedules.outlook(rule(standup, pod, zone), after, limit);
    }

    /** From when on rounds are to come in a zone: later than a moment, if the day's has been already. */
    Instant open(OrganizationId organization, Standup standup, Pod pod, ZoneId zone, Instant after) {
        var rule = rule(standup, pod, zone);
        var id = id(standup, standup.timing().zoneOr(zone));
        return schedules.find(Realms.of(organization), id).stream()
                .map(schedule -> rule.at(schedule.open().minusDays(1)))
                .filter(after::isBefore)
                .findFirst()
                .orElse(after);
    }

    /** How the stand-up has run in its zones. */
    List<Schedule> of(OrganizationId organization, Standup standup) {
        var ids = standup.zones().stream().map(zone -> id(standup, zone)).toList();
        return schedules.find(Realms.of(organization), ids);
    }

    private static String id(Standup standup, ZoneId zone) {
        return "standup:" + standup.id() + "@" + zone.getId();
    }
}
