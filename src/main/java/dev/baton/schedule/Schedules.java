package dev.baton.schedule;

import dev.baton.store.Committed;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Runs;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The schedules of all organizations, each by an id that its feature chooses. */
public final class Schedules {

    private final Store store;
    private final Documents<Schedule> documents;
    private final HolidayCalendar holidays;
    private final InstantSource clock;

    Schedules(Store store, HolidayCalendar holidays, InstantSource clock) {
        this.store = store;
        this.documents = new Documents<>(store, "schedule", Schedule.class, schedule -> List.of());
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * Sets a schedule, or changes it. It goes on with its next run from now; a day that has had its run gets no second
     * one, whatever has changed. What was missed stays known.
     *
     * @return to be committed; stale if the schedule changes or runs meanwhile
     */
    public List<Write> set(Realm realm, String id, Plan plan) {
        var former = documents.find(realm, id);
        var schedule = Schedule.begin(plan, former.map(Versioned::value).orElse(null), clock.instant(), holidays);
        return put(id, former.map(Versioned::version).orElse(0L), schedule);
    }

    /**
     * Has a schedule go on by another plan where one has come to, be it that one or another one that is ended. Unlike
     * {@link #set}, no run is passed over: one that should have been by now, were the plan older, is late.
     *
     * @param from whose place it takes
     * @return to be committed; nothing if that is its plan already, or if there is none to go on from
     */
    public List<Write> goOn(Realm realm, String from, String id, Plan plan) {
        var former = documents.find(realm, from);
        if (former.isEmpty() || (from.equals(id) && former.get().value().plan().equals(plan))) {
            return List.of();
        }
        var schedule = Schedule.resume(plan, former.get().value(), clock.instant(), holidays);
        if (from.equals(id)) {
            return put(id, former.get().version(), schedule);
        }
        var writes = new ArrayList<>(end(realm, from));
        writes.addAll(put(id, documents.find(realm, id).map(Versioned::version).orElse(0L), schedule));
        return writes;
    }

    /**
     * Ends a schedule and forgets it.
     *
     * @return to be committed; nothing if there is none
     */
    public List<Write> end(Realm realm, String id) {
        return documents
                .find(realm, id)
                .map(found -> List.of(documents.remove(id, found.version()), Runs.none(id)))
                .orElse(List.of());
    }

    /**
     * The run of a day has been done ahead of its time: that day gets no other one.
     *
     * @return to be committed; nothing if there is no such schedule
     */
    public List<Write> doneAhead(Realm realm, String id, LocalDate day) {
        return documents
                .find(realm, id)
                .map(found -> put(id, found.version(), found.value().doneAhead(day)))
                .orElse(List.of());
    }

    /** A schedule with what it has done and missed. */
    public Optional<Schedule> find(Realm realm, String id) {
        return versioned(realm, id).map(Versioned::value);
    }

    /** Those of them that there are, read in one round trip. */
    public List<Schedule> find(Realm realm, Collection<String> ids) {
        return documents.findAll(realm, ids).stream().map(Versioned::value).toList();
    }

    /** The moments of the first runs after one, as the zone's clocks show them. */
    public List<ZonedDateTime> upcoming(Recurrence recurrence, Instant after, int limit) {
        return recurrence
                .daysAfter(after, holidays)
                .limit(limit)
                .map(day -> recurrence.at(day).atZone(recurrence.zone()))
                .toList();
    }

    /** The same with the holidays in between. */
    public Outlook outlook(Recurrence recurrence, Instant after, int limit) {
        var runs = upcoming(recurrence, after, limit);
        if (runs.isEmpty()) {
            return new Outlook(runs, List.of());
        }
        var today = after.atZone(recurrence.zone()).toLocalDate();
        var left = recurrence.holidays(today, runs.getLast().toLocalDate(), holidays);
        return new Outlook(
                runs, left.filter(day -> recurrence.at(day).isAfter(after)).toList());
    }

    Optional<Versioned<Schedule>> versioned(Realm realm, String id) {
        return documents.find(realm, id);
    }

    /** What is to be done at present; see {@link Schedule#turn}. */
    Schedule.Turn turn(Schedule schedule, boolean failed) {
        return schedule.turn(clock.instant(), failed, holidays);
    }

    /** Writes how far a schedule has come, and with it what its run changes. */
    Committed commit(
            Realm realm, Operation operation, Versioned<Schedule> found, Schedule schedule, List<Write> writes) {
        var all = new ArrayList<>(put(found.id(), found.version(), schedule));
        all.addAll(writes);
        return store.commit(realm, operation, all);
    }

    private List<Write> put(String id, long version, Schedule schedule) {
        var zone = schedule.plan().recurrence().zone();
        var next = schedule.next(holidays).map(due -> Runs.next(id, due, zone)).orElseGet(() -> Runs.none(id));
        return List.of(documents.put(id, version, schedule), next);
    }
}
