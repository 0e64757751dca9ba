package dev.baton.sandbox;

import dev.baton.store.Documents;
import dev.baton.store.Runs;
import dev.baton.store.Sequel;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Moves the sandbox's clock, and remembers where it is, since what is stored has those times. */
final class MovingClock implements SmartInitializingSingleton {

    private static final String ID = "clock";

    /** How far the clock is before the machine's. */
    record Ahead(Duration by) {}

    private final SandboxClock clock;
    private final Store store;
    private final Runs runs;
    private final Timers timers;
    private final List<Sequel> sequels;
    private final Documents<Ahead> documents;

    MovingClock(SandboxClock clock, Store store, Runs runs, Timers timers, List<Sequel> sequels) {
        this.clock = clock;
        this.store = store;
        this.runs = runs;
        this.timers = timers;
        this.sequels = List.copyOf(sequels);
        this.documents = new Documents<>(store, "sandbox-clock", Ahead.class, ahead -> List.of());
    }

    /** Before anything looks for what is due. */
    @Override
    public void afterSingletonsInstantiated() {
        documents
                .find(Sandbox.REALM, ID)
                .ifPresent(found -> clock.setAhead(found.value().by()));
    }

    Instant now() {
        return clock.instant();
    }

    Duration ahead() {
        return clock.ahead();
    }

    /** When the next run of a schedule is, such as a stand-up's round, or goes on with who is asked later. */
    Optional<Instant> nextRun() {
        return Stream.of(runs.earliest(clock.instant()), timers.earliest(sequels))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The clock goes on from then; not back. */
    synchronized void moveTo(Instant moment) {
        move(clock.ahead().plus(Duration.between(clock.instant(), moment)));
    }

    synchronized void moveBy(Duration step) {
        move(clock.ahead().plus(step));
    }

    private void move(Duration ahead) {
        var before = documents.find(Sandbox.REALM, ID);
        if (ahead.compareTo(clock.ahead()) > 0) {
            try {
                store.commit(Sandbox.REALM, documents.put(before, ID, new Ahead(ahead)));
                clock.setAhead(ahead);
            } catch (StaleWrite e) {
                follow();
            }
            store.clockWasSet();
        }
    }

    /** Another node has moved it at the same moment. */
    private void follow() {
        documents
                .find(Sandbox.REALM, ID)
                .map(found -> found.value().by())
                .filter(by -> by.compareTo(clock.ahead()) > 0)
                .ifPresent(clock::setAhead);
    }
}
