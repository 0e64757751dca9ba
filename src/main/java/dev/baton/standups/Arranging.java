package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.stream.Stream;

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

    /** Unless the pod is gone. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        standups.find(organization, argument)
                .ifPresent(found -> directory
                        .versioned(organization, found.value().pod())
                        .ifPresent(pod -> arrange(realm, found, pod)));
    }

    private void arrange(Realm realm, Versioned<Standup> found, Versioned<Pod> pod) {
        var writes = writes(Realms.organization(realm), found, found.value(), pod.value());
        if (!writes.isEmpty()) {
            var all = Stream.concat(writes.stream(), Stream.of(directory.unchanged(pod)));
            store.commit(realm, Operation.anonymous(), all.toList());
        }
    }

    /**
     * What to write so that it has its schedules; nothing if it has them.
     *
     * @param standup as it is to be
     */
    List<Write> writes(OrganizationId organization, Versioned<Standup> found, Standup standup, Pod pod) {
        var people = participants.of(organization, standup, pod);
        var arranged = schedules.adapt(organization, standup, pod, people);
        return arranged.writes().isEmpty() && arranged.standup().equals(found.value())
                ? List.of()
                : Stream.concat(arranged.writes().stream(), Stream.of(standups.put(found, arranged.standup())))
                        .toList();
    }
}
