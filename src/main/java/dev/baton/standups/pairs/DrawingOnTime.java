package dev.baton.standups.pairs;

import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** The time for the next pairs of a pod has come. */
final class DrawingOnTime implements ScheduleHandler {

    private final Pairs pairs;
    private final PairRounds rounds;
    private final InstantSource clock;

    DrawingOnTime(Pairs pairs, PairRounds rounds, InstantSource clock) {
        this.pairs = pairs;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PairsSchedule.DRAW;
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var organization = Realms.organization(realm);
        var now = run.isLate() ? clock.instant() : run.due();
        return pairs.pairing(organization, new PodId(argument))
                .flatMap(found -> rounds.begin(organization, found, run.time().toLocalDate(), now))
                .map(PairRounds.Begun::writes)
                .orElse(List.of());
    }
}
