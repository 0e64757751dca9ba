package dev.baton.webhooks;

import dev.baton.schedule.TimerHandler;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Forgets what is left of an endpoint that was removed, and each day what has waited too long for any other. */
final class Clearing implements TimerHandler {

    private static final String CLEAR = "webhooks.clear";

    /** For so long something is kept that an endpoint hasn't taken. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration ROUND = Duration.ofDays(1);
    private static final int SOME = 100;

    private final Equipment equipment;
    private final Deliveries deliveries;
    private final Scenes scenes;
    private final Store store;
    private final InstantSource clock;

    Clearing(Equipment equipment, Scenes scenes) {
        this.equipment = equipment;
        this.deliveries = equipment.deliveries();
        this.scenes = scenes;
        this.store = equipment.store();
        this.clock = equipment.clock();
    }

    static Write soon(String endpoint, Instant now) {
        return Timers.set(CLEAR + ":" + endpoint, now, CLEAR, endpoint);
    }

    /** The first daily look at an endpoint. */
    static Write daily(String endpoint, Instant now) {
        return soon(endpoint, now.plus(ROUND));
    }

    @Override
    public String name() {
        return CLEAR;
    }

    @Override
    public void fire(Realm realm, String id) {
        var now = clock.instant();
        var lookup = equipment.endpoints().byId(id);
        var isThere = store.read(realm, lookup).first(lookup).isPresent();
        var before = isThere ? Optional.of(now.minus(KEPT)) : Optional.<Instant>empty();
        for (var old = oldest(realm, id, before); !old.isEmpty(); old = oldest(realm, id, before)) {
            old.forEach(each -> remove(realm, each, now));
        }
        if (isThere) {
            store.commit(realm, daily(id, now));
        } else {
            store.commitInParts(realm, leftovers(realm, id));
        }
    }

    /** @param before all, if there is none */
    private List<Versioned<Delivery>> oldest(Realm realm, String endpoint, Optional<Instant> before) {
        var lookup = deliveries.oldest(endpoint, SOME);
        return store.read(realm, lookup).all(lookup).stream()
                .filter(each -> before.isEmpty() || each.value().since().isBefore(before.get()))
                .toList();
    }

    /** What waits behind it waits no longer. */
    private void remove(Realm realm, Versioned<Delivery> old, Instant now) {
        var writes = new ArrayList<Write>();
        writes.add(deliveries.remove(old));
        scenes.line(realm, old.value()).behind(old.id()).forEach(next -> {
            writes.add(deliveries.put(next, next.value().dueAt(now)));
            writes.add(Tracks.wake(next.value().track(), now));
        });
        store.commit(realm, writes.toArray(Write[]::new));
    }

    private List<Write> leftovers(Realm realm, String endpoint) {
        var tracks = equipment.tracks();
        var ids = Tracks.of(endpoint);
        var all = ids.stream().map(tracks::byId).toList();
        var bells = ids.stream().map(tracks::bell).toList();
        var found =
                store.read(realm, Stream.concat(all.stream(), bells.stream()).toArray(Lookup<?>[]::new));
        return Stream.of(
                        all.stream().flatMap(each -> found.first(each).stream()).map(tracks::removeTrack),
                        bells.stream()
                                .flatMap(each -> found.first(each).stream())
                                .filter(bell -> !bell.value().busy())
                                .map(tracks::removeBell),
                        ids.stream().map(Tracks::neverWakeLater))
                .flatMap(each -> each)
                .toList();
    }
}
