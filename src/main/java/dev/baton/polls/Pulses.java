package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.Outlook;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Recurrence;
import dev.baton.schedule.Schedules;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pulses of all organizations, each with its schedule. */
final class Pulses {

    static final String HANDLER = "polls.pulse";

    /** No organization needs more. */
    static final int MOST = 200;

    /** How late a run may still begin. */
    private static final Duration GRACE = Duration.ofHours(4);

    private final Documents<Pulse> documents;
    private final Schedules schedules;

    Pulses(Store store, Schedules schedules) {
        this.documents =
                new Documents<>(store, "pulse", Pulse.class, pulse -> List.of(Entry.at(Instant.EPOCH, "every", "")));
        this.schedules = schedules;
    }

    Optional<Versioned<Pulse>> find(OrganizationId organization, String id) {
        return PollId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** By what they ask. */
    List<Versioned<Pulse>> every(OrganizationId organization) {
        return documents.findLatest(Realms.of(organization), "every", "", MOST).stream()
                .sorted(Comparator.comparing(found -> found.value().draft().question()))
                .toList();
    }

    List<Write> add(OrganizationId organization, Pulse pulse, Pod pod) {
        var writes = new ArrayList<>(schedules.set(Realms.of(organization), id(pulse), plan(pulse, pod)));
        writes.add(documents.add(pulse.id(), pulse));
        return writes;
    }

    /** Its next run is by the new timing; a day that has had its run gets no second one. */
    List<Write> change(OrganizationId organization, Versioned<Pulse> before, Pulse after, Pod pod) {
        var writes = new ArrayList<>(schedules.set(Realms.of(organization), id(after), plan(after, pod)));
        writes.add(documents.put(before.id(), before.version(), after));
        return writes;
    }

    /** Goes on by another timing, and passes no run over; nothing if it does so already. */
    List<Write> goOn(OrganizationId organization, Versioned<Pulse> before, Pulse after, Pod pod) {
        var goingOn = schedules.goOn(Realms.of(organization), id(after), id(after), plan(after, pod));
        return goingOn.isEmpty()
                ? List.of()
                : Stream.concat(goingOn.stream(), Stream.of(documents.put(before.id(), before.version(), after)))
                        .toList();
    }

    List<Write> end(OrganizationId organization, Versioned<Pulse> pulse) {
        var writes = new ArrayList<>(schedules.end(Realms.of(organization), id(pulse.value())));
        writes.add(documents.remove(pulse.id(), pulse.version()));
        return writes;
    }

    /** When it is asked next; empty if never. */
    Outlook outlook(Pulse pulse, Pod pod, Instant after, int limit) {
        return schedules.outlook(recurrence(pulse, pod), after, limit);
    }

    private static Plan plan(Pulse pulse, Pod pod) {
        return new Plan(recurrence(pulse, pod), HANDLER, pulse.id(), GRACE);
    }

    private static Recurrence recurrence(Pulse pulse, Pod pod) {
        var zone =
                Optional.ofNullable(pulse.timing().zone()).orElse(pod.policy().zone());
        return pulse.timing().in(zone, pod.policy());
    }

    private static String id(Pulse pulse) {
        return "pulse:" + pulse.id();
    }
}
