package dev.baton.standups;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;

/** The time to answer is over. */
final class ClosingRound implements TimerHandler {

    private final Standups standups;
    private final Rounds rounds;
    private final RoundCloser closer;
    private final Store store;
    private final InstantSource clock;

    ClosingRound(Standups standups, Rounds rounds, RoundCloser closer, Store store, InstantSource clock) {
        this.standups = standups;
        this.rounds = rounds;
        this.closer = closer;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupTimers.CLOSE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var found = RoundId.parse(argument).flatMap(id -> rounds.find(organization, id));
        if (found.isEmpty() || !found.get().value().isOpen()) {
            return;
        }
        var round = found.get().value();
        if (clock.instant().isBefore(round.closes())) {
            return;
        }
        var standup = standups.find(organization, round.id().standup().value());
        store.commit(realm, Operation.anonymous(), closer.close(organization, found.get(), standup));
    }
}
