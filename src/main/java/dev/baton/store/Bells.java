package dev.baton.store;

import java.util.Collection;
import java.util.List;

/** The bells of one node, and whom a commit wakes. */
record Bells(Bell lanes, Bell timers, Bell runs, Bell urns) {

    static Bells make() {
        return new Bells(new Bell(), new Bell(), new Bell(), new Bell());
    }

    /** @param answer what the script said; see {@code transitions.lua} */
    void ring(int partition, Collection<?> answer) {
        ring(
                partition,
                answer.contains("lanes"),
                answer.contains(Waiting.Kind.TIMER.bell),
                answer.contains(Waiting.Kind.RUN.bell));
    }

    /** All whom the writes may concern. */
    void ringFor(int partition, List<Write> writes) {
        ring(
                partition,
                writes.stream().anyMatch(Write::isForLanes),
                writes.stream().anyMatch(Waiting.Kind.TIMER::isSetBy),
                writes.stream().anyMatch(Waiting.Kind.RUN::isSetBy));
    }

    /** All who wait for a time, everywhere. */
    void ringForTimes() {
        for (var partition = 0; partition < Realm.PARTITIONS; partition++) {
            ring(partition, true, true, true);
        }
    }

    /** What was cast, if anything was, is to lose its order. */
    void ringForUrns(int partition, List<Write> writes) {
        if (writes.stream().anyMatch(Write::isForUrns)) {
            urns.ring(partition);
        }
    }

    private void ring(int partition, boolean forLanes, boolean forTimers, boolean forRuns) {
        if (forLanes) {
            lanes.ring(partition);
        }
        if (forTimers) {
            timers.ring(partition);
        }
        if (forRuns) {
            runs.ring(partition);
        }
    }
}
