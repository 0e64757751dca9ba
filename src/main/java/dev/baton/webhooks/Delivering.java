package dev.baton.webhooks;

import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import dev.baton.webhooks.Poster.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Delivers on a track, one after the other, until nothing is due. Its timer's lease makes sure that nobody else does so
 * at the same time; a node that dies leaves it to another, which at worst sends once more what was just sent.
 */
final class Delivering implements TimerHandler {

    /** A node that stops waits for so long, and a little longer than a delivery takes. */
    private static final Duration SHIFT = Duration.ofSeconds(3);

    /** Until there may be a berth. */
    private static final Duration WHILE_FULL = Duration.ofSeconds(1);

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Tracks tracks;
    private final Scenes scenes;
    private final Settling settling;
    private final Poster poster;
    private final Berths berths;
    private final Store store;
    private final InstantSource clock;

    Delivering(Equipment equipment, Scenes scenes, Settling settling, Poster poster, Berths berths) {
        this.endpoints = equipment.endpoints();
        this.deliveries = equipment.deliveries();
        this.tracks = equipment.tracks();
        this.scenes = scenes;
        this.settling = settling;
        this.poster = poster;
        this.berths = berths;
        this.store = equipment.store();
        this.clock = equipment.clock();
    }

    @Override
    public String name() {
        return Tracks.DELIVER;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var track = Track.Id.parse(argument);
        var begin = System.nanoTime();
        while (goesOn(realm, scenes.look(realm, track))) {
            if (System.nanoTime() - begin > SHIFT.toNanos()) {
                // the last deed of this run, since another one may begin at once
                store.commit(realm, Tracks.deliver(track, clock.instant()));
                return;
            }
        }
    }

    /** Does the next thing, if there is one. */
    private boolean goesOn(Realm realm, Scene scene) {
        var now = clock.instant();
        if (scene.endpoint().isEmpty()) {
            return rests(realm, scene, Clearing.soon(scene.id().endpoint(), now));
        }
        var endpoint = scene.endpoint().get().value();
        if (!endpoint.isOn() || scene.first().isEmpty()) {
            return rests(realm, scene, Tracks.neverWakeLater(scene.id()));
        }
        var due =
                scene.restAfter(now).orElseGet(() -> scene.first().get().value().due());
        return due.isAfter(now)
                ? rests(realm, scene, Tracks.wakeLater(scene.id(), due))
                : deliver(realm, scene, endpoint, scene.first().get(), now);
    }

    /** Nothing more is to do for now, unless somebody has rung meanwhile. */
    private boolean rests(Realm realm, Scene scene, Write after) {
        var bell = scene.bell();
        if (bell.isEmpty()) {
            store.commit(realm, after);
        } else {
            store.commit(realm, tracks.put(scene.id(), bell, bell.get().value().rest()), after);
        }
        return false;
    }

    private boolean deliver(Realm realm, Scene scene, Endpoint endpoint, Versioned<Delivery> first, Instant now) {
        var line = scenes.line(realm, first.value());
        if (!line.isLedBy(first.id())) {
            line.head()
                    .ifPresent(head -> store.commit(
                            realm, deliveries.put(first, first.value().behind()), deliveries.unchanged(head)));
            return true;
        }
        if (!berths.take(realm.name())) {
            return rests(realm, scene, Tracks.wakeLater(scene.id(), now.plus(WHILE_FULL)));
        }
        try {
            settling.settle(realm, scene.id(), first.value(), post(realm, endpoint, first.value(), now));
        } finally {
            berths.giveBack(realm.name());
        }
        return true;
    }

    private Answer post(Realm realm, Endpoint endpoint, Delivery delivery, Instant now) {
        List<String> secrets = endpoints.secretsOf(realm, endpoint, now);
        var parcel = new Parcel(delivery.event(), now, delivery.body());
        return poster.post(endpoints.addressOf(realm, endpoint), parcel, secrets);
    }
}
