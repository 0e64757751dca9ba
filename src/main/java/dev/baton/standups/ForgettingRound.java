package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;

/** What was said in a round is kept for a year; what blocks somebody still stays as long as the stand-up does. */
final class ForgettingRound implements TimerHandler {

    private final Standups standups;
    private final Rounds rounds;
    private final Blockers blockers;
    private final Store store;
    private final InstantSource clock;

    ForgettingRound(Standups standups, Rounds rounds, Blockers blockers, Store store, InstantSource clock) {
        this.standups = standups;
        this.rounds = rounds;
        this.blockers = blockers;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupTimers.FORGET;
    }

    /** The round itself goes after all else, so that a crash in between leaves nothing behind. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var id = RoundId.parse(argument).orElseThrow();
        var told = blockers.toldIn(organization, id);
        var staying = staying(organization, id, told);
        store.commitInParts(
                realm,
                told.stream()
                        .filter(blocker -> !staying.contains(blocker))
                        .map(blockers::remove)
                        .toList());
        var answers = rounds.removalOfSome(organization, id);
        while (!answers.isEmpty()) {
            store.commitInParts(realm, answers);
            answers = rounds.removalOfSome(organization, id);
        }
        store.commitInParts(realm, rounds.removal(organization, id));
        if (!staying.isEmpty()) {
            store.commit(realm, StandupTimers.forgetRest(id, clock.instant()));
        }
    }

    private List<Versioned<Blocker>> staying(
            OrganizationId organization, RoundId round, List<Versioned<Blocker>> told) {
        return standups.find(organization, round.standup().value()).isEmpty()
                ? List.of()
                : told.stream().filter(blocker -> blocker.value().isOpen()).toList();
    }
}
