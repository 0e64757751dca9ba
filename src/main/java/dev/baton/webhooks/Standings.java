package dev.baton.webhooks;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Answers;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.stream.Stream;

/** Sees how endpoints are doing, in one round trip. */
final class Standings {

    private final Deliveries deliveries;
    private final Tracks tracks;
    private final Store store;

    Standings(Deliveries deliveries, Tracks tracks, Store store) {
        this.deliveries = deliveries;
        this.tracks = tracks;
        this.store = store;
    }

    private record Questions(
            Endpoint endpoint, List<Lookup<Track>> tracks, Lookup<Delivery> open, Lookup<Delivery> failed) {

        Stream<Lookup<?>> all() {
            return Stream.concat(tracks.stream(), Stream.of(open, failed));
        }

        Standing standing(Answers found) {
            return new Standing(
                    endpoint,
                    tracks.stream()
                            .flatMap(each -> found.first(each).stream())
                            .map(Versioned::value)
                            .toList(),
                    found.count(open),
                    found.count(failed));
        }
    }

    List<Standing> of(OrganizationId organization, List<Endpoint> endpoints) {
        if (endpoints.isEmpty()) {
            return List.of();
        }
        var questions = endpoints.stream().map(this::about).toList();
        var found = store.read(
                Realms.of(organization),
                questions.stream().flatMap(Questions::all).toArray(Lookup<?>[]::new));
        return questions.stream().map(each -> each.standing(found)).toList();
    }

    Standing of(OrganizationId organization, Endpoint endpoint) {
        return of(organization, List.of(endpoint)).getFirst();
    }

    private Questions about(Endpoint endpoint) {
        var id = endpoint.id();
        return new Questions(
                endpoint,
                Tracks.of(id).stream().map(tracks::byId).toList(),
                deliveries.openOf(id),
                deliveries.failedOf(id));
    }
}
