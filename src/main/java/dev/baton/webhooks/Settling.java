package dev.baton.webhooks;

import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Retrying;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import dev.baton.webhooks.Delivery.Next;
import dev.baton.webhooks.Endpoint.State;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps what came of a delivery. */
final class Settling {

    /** So many that were given up are kept; the oldest are forgotten. */
    static final int MOST_FAILED = 1_000;

    /** Well within the lease, once a delivery has taken its time. */
    private static final Duration INSISTENCE = Duration.ofSeconds(20);

    private final Equipment equipment;
    private final Deliveries deliveries;
    private final Scenes scenes;
    private final SwitchingOff off;
    private final Store store;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    Settling(Equipment equipment, Scenes scenes, SwitchingOff off, MeterRegistry metrics) {
        this.equipment = equipment;
        this.deliveries = equipment.deliveries();
        this.scenes = scenes;
        this.off = off;
        this.store = equipment.store();
        this.clock = equipment.clock();
        this.metrics = metrics;
    }

    /** What was sent isn't sent again only because others were faster or Redis is away for a moment. */
    void settle(Realm realm, Track.Id track, Delivery sent, Answer answer) {
        metrics.counter(
                        "baton.webhooks",
                        "outcome",
                        answer.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
        Retrying.whileUnavailable(INSISTENCE)
                .invoke(() -> Retrying.ifOvertaken(() -> decide(realm, track, sent, answer)));
    }

    private void decide(Realm realm, Track.Id track, Delivery sent, Answer answer) {
        var scene = scenes.look(realm, track, deliveries.byId(sent.id()));
        if (scene.endpoint().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var writes = new ArrayList<Write>();
        var before = scene.track().map(Versioned::value).orElse(Track.FRESH);
        var result = new Track.Result(sent.type(), now, answer);
        writes.add(equipment.tracks().put(track, scene.track(), before.after(result)));
        // it may have been forgotten meanwhile
        scene.first()
                .filter(found -> found.value().stage() == Delivery.Stage.WAITING)
                .ifPresent(found -> writes.addAll(goOn(realm, scene, found, answer)));
        store.commit(realm, Operation.anonymous(), writes);
    }

    private List<Write> goOn(Realm realm, Scene scene, Versioned<Delivery> found, Answer answer) {
        var now = clock.instant();
        var endpoint = scene.endpoint().orElseThrow();
        var writes = new ArrayList<Write>();
        switch (found.value().after(answer, endpoint.value(), now, ThreadLocalRandom.current())) {
            case Next.Through() -> {
                writes.add(deliveries.remove(found));
                writes.addAll(nextOf(realm, found, now));
            }
            case Next.Again(var again) -> writes.add(deliveries.put(found, again));
            case Next.Stopped(var stopped) -> {
                writes.add(deliveries.put(found, stopped));
                writes.addAll(off.turn(realm, endpoint, State.GONE));
            }
            case Next.GivenUp(var failed) -> writes.addAll(giveUp(realm, scene, found, failed));
        }
        return writes;
    }

    /** Where nothing at all was taken it stays the first of its subject, in case the endpoint comes back. */
    private List<Write> giveUp(Realm realm, Scene scene, Versioned<Delivery> found, Delivery failed) {
        var now = clock.instant();
        var endpoint = scene.endpoint().orElseThrow();
        var writes = new ArrayList<Write>();
        if (scene.hasTakenSince(failed.beginAt(endpoint.value()))) {
            writes.add(deliveries.put(found, failed));
            writes.addAll(nextOf(realm, found, now));
            writes.addAll(oldestFailed(realm, failed.endpoint()));
        } else {
            writes.add(deliveries.put(found, failed.dueAt(now)));
            writes.addAll(off.turn(realm, endpoint, State.FAILING));
        }
        return writes;
    }

    private List<Write> nextOf(Realm realm, Versioned<Delivery> leaving, Instant now) {
        return scenes.line(realm, leaving.value()).behind(leaving.id()).stream()
                .map(next -> deliveries.put(next, next.value().dueAt(now)))
                .toList();
    }

    private List<Write> oldestFailed(Realm realm, String endpoint) {
        var count = deliveries.failedOf(endpoint);
        var first = deliveries.firstFailed(endpoint, 1);
        var found = store.read(realm, count, first);
        return found.count(count) < MOST_FAILED
                ? List.of()
                : Optional.of(found).stream()
                        .flatMap(each -> each.first(first).stream())
                        .map(deliveries::remove)
                        .toList();
    }
}
