package dev.baton.sandbox;

import dev.baton.store.Documents;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What of the demo story was told already, so that a start that follows a short one goes on where that ended. */
final class DemoSteps {

    /** @param at when it was told */
    record Told(Instant at) {}

    /** A part of the story. Doing it again changes nothing. */
    @FunctionalInterface
    interface Step {

        void tell() throws InterruptedException;
    }

    private final Store store;
    private final InstantSource clock;
    private final Documents<Told> documents;

    DemoSteps(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.documents = new Documents<>(store, "sandbox-demo", Told.class, told -> List.of());
    }

    boolean isTold(String name) {
        return documents.find(Sandbox.REALM, name).isPresent();
    }

    /** The day on which the story is told. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Tells a step that wasn't told yet. Should two nodes do so at once, one of them has no effect. */
    void once(String name, Step step) throws InterruptedException {
        if (isTold(name)) {
            return;
        }
        step.tell();
        try {
            store.commit(Sandbox.REALM, documents.add(name, new Told(clock.instant())));
        } catch (StaleWrite e) {
            // the other node was faster
        }
    }
}
