package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Timing;
import dev.baton.standups.Rota;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That people of a pod are paired, again and again. A pod has one.
 *
 * @param kinds what they do; if several, one after the other
 * @param keeper who made or changed it last, and hears if nobody can be paired
 * @param rounds how many there were
 * @param last the day of the last round, if there was one
 * @param trouble why nobody was paired last time, if nobody was; the keeper has heard it
 * @param rota whose turn it is
 */
record Pairing(
        PodId pod,
        List<Kind> kinds,
        Timing timing,
        PersonId keeper,
        int rounds,
        @Nullable LocalDate last,
        Drawn.@Nullable Why trouble,
        Rota rota) {

    Pairing {
        kinds = List.copyOf(kinds);
    }

    static Pairing made(PodId pod, List<Kind> kinds, Timing timing, PersonId keeper) {
        return new Pairing(pod, kinds, timing, keeper, 0, null, null, Rota.NEW);
    }

    Pairing changed(List<Kind> newKinds, Timing newTiming, PersonId by) {
        return new Pairing(pod, newKinds, newTiming, by, rounds, last, null, rota);
    }

    Pairing with(Timing newTiming) {
        return new Pairing(pod, kinds, newTiming, keeper, rounds, last, trouble, rota);
    }

    Pairing with(Drawn.Paired paired, LocalDate day) {
        return new Pairing(pod, kinds, timing, keeper, rounds + 1, day, null, paired.rota());
    }

    Pairing troubledBy(Drawn.Why why) {
        return new Pairing(pod, kinds, timing, keeper, rounds, last, why, rota);
    }

    /** What the next round is for. */
    Kind next() {
        return kinds.get(rounds % kinds.size());
    }

    /** The number of the next round. */
    int number() {
        return rounds + 1;
    }

    /** By whose clocks pairs are drawn. */
    ZoneId zone(Pod in) {
        return timing.zoneOr(in.policy().zone());
    }
}
