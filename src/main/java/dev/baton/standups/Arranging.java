package dev.baton.standups;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;

/** People have come, gone or moved: the stand-up gets a schedule for each of their time zones. */
final class Arranging implements TimerHandler {

    private final Standups standups;
    private final StandupSchedules schedules;
    private final Participants participants;
    private final Directory directory;
    private final Store store;

    Arranging(
            Standups standups,
            StandupSchedules schedules,
            Participants participants,
            Directory directory,
            Store store) {
        this.standups = standups;
        this.schedules = schedules;
        this.participants = participants;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return StandupTimers.ARRANGE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        standups.find(Realms.organization(realm), argument).ifPresent(found -> arrange(realm, found, found.value()));
    }

    /**
     * Writes what there is to write, unless the pod is gone.
     *
     * @param standup as it is to be
     */
    void arrange(Realm realm, Versioned<Standup> found, Standup standup) {
        var organization = Realms.organization(realm);
        var pod = directory.versioned(organization, standup.pod());
        if (pod.isEmpty()) {
            return;
        }
        var people = participants.of(organization, standup, pod.get().value());
        var arranged = schedules.adapt(organization, standup, pod.get().value(), people);
        if (!arranged.writes().isEmpty() || !arranged.standup().equals(found.value())) {
            var writes = new ArrayList<Write>(arranged.writes());
            writes.add(standups.put(found, arranged.standup()));
            writes.add(directory.unchanged(pod.get()));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
