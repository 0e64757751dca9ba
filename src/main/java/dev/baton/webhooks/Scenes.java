package dev.baton.webhooks;

import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at tracks, in one round trip each. */
final class Scenes {

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Tracks tracks;
    private final Store store;

    Scenes(Endpoints endpoints, Deliveries deliveries, Tracks tracks, Store store) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.tracks = tracks;
        this.store = store;
    }

    Scene look(Realm realm, Track.Id id) {
        return look(realm, id, deliveries.first(id));
    }

    /** The same with one that may not be the first. */
    Scene look(Realm realm, Track.Id id, Lookup<Delivery> which) {
        var endpoint = endpoints.byId(id.endpoint());
        var bell = tracks.bell(id);
        var all = Tracks.of(id.endpoint()).stream().map(tracks::byId).toList();
        var found = store.read(
                realm,
                Stream.concat(Stream.<Lookup<?>>of(endpoint, bell, which), all.stream())
                        .toArray(Lookup<?>[]::new));
        return new Scene(
                id,
                found.first(endpoint),
                all.stream().map(found::first).toList(),
                found.first(bell),
                found.first(which));
    }

    /** The first that the endpoint is to hear of the subject, and the one behind it. */
    Line line(Realm realm, Delivery one) {
        var lookup = deliveries.line(one);
        var all = store.read(realm, lookup).all(lookup);
        return new Line(all.stream().findFirst(), all.stream().skip(1).findFirst());
    }

    /** What waits about a subject. */
    record Line(Optional<Versioned<Delivery>> head, Optional<Versioned<Delivery>> second) {

        boolean isLedBy(String id) {
            return head.filter(found -> found.id().equals(id)).isPresent();
        }

        /** Whoever waits behind one that leaves it. */
        List<Versioned<Delivery>> behind(String id) {
            return isLedBy(id)
                    ? second.stream()
                            .filter(next -> next.value().stage() == Delivery.Stage.BEHIND)
                            .toList()
                    : List.of();
        }
    }
}
