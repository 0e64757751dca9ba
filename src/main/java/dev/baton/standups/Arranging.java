package dev.baton.standups;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
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
        var organization = Realms.organization(realm);
        var found = standups.find(organization, argument);
        var pod = found.flatMap(
                standup -> directory.pod(organization, standup.value().pod()));
        if (found.isEmpty() || pod.isEmpty()) {
            return;
        }
        var standup = found.get().value();
        var people = participants.of(organization, standup, pod.get());
        var arranged = schedules.adapt(organization, standup, pod.get(), people);
        if (!arranged.standup().equals(standup)) {
            var writes = new ArrayList<Write>(arranged.writes());
            writes.add(standups.put(found.get(), arranged.standup()));
            store.commit(realm, Operation.anonymous(), writes);
        }
    }
}
