package dev.baton.webhooks;

import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to see on a track at a moment.
 *
 * @param endpoint empty if it was removed
 * @param tracks all of the endpoint's
 * @param first what is due first
 */
record Scene(
        Track.Id id,
        Optional<Versioned<Endpoint>> endpoint,
        List<Optional<Versioned<Track>>> tracks,
        Optional<Versioned<Bell>> bell,
        Optional<Versioned<Delivery>> first) {

    Scene {
        tracks = List.copyOf(tracks);
    }

    Optional<Versioned<Track>> track() {
        return tracks.get(id.number());
    }

    private List<Track> known() {
        return tracks.stream().flatMap(Optional::stream).map(Versioned::value).toList();
    }

    /** Whether the endpoint wants nothing for now, and until when. */
    Optional<Instant> restAfter(Instant now) {
        return known().stream()
                .map(Track::rest)
                .filter(Objects::nonNull)
                .filter(rest -> rest.isAfter(now))
                .max(Instant::compareTo);
    }

    /** Whether the endpoint has taken anything from a moment on. */
    boolean hasTakenSince(Instant begin) {
        return known().stream().map(Track::taken).filter(Objects::nonNull).anyMatch(taken -> !taken.isBefore(begin));
    }
}
