package dev.baton.webhooks;

import dev.baton.store.Documents;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tracks on which endpoints are served, and their timers. A timer that is set anew while it runs would run twice at
 * once, so the one that delivers is set only by who knows that it doesn't run; others wake it by another one.
 */
final class Tracks {

    static final String WAKE = "webhooks.wake";
    static final String DELIVER = "webhooks.deliver";
    private static final String LATER = "webhooks.later";

    private final Documents<Track> tracks;
    private final Documents<Bell> bells;

    Tracks(Store store) {
        this.tracks = new Documents<>(store, "webhook-track", Track.class, track -> List.of());
        this.bells = new Documents<>(store, "webhook-bell", Bell.class, bell -> List.of());
    }

    static List<Track.Id> of(String endpoint) {
        return IntStream.range(0, Delivery.TRACKS)
                .mapToObj(number -> new Track.Id(endpoint, number))
                .toList();
    }

    Lookup<Track> byId(Track.Id track) {
        return tracks.byId(key(track));
    }

    Lookup<Bell> bell(Track.Id track) {
        return bells.byId(key(track));
    }

    private static String key(Track.Id track) {
        return track.endpoint() + "." + track.number();
    }

    Write put(Track.Id id, Optional<Versioned<Track>> before, Track after) {
        return tracks.put(before, key(id), after);
    }

    Write put(Track.Id id, Optional<Versioned<Bell>> before, Bell after) {
        return bells.put(before, key(id), after);
    }

    Write removeTrack(Versioned<Track> track) {
        return tracks.remove(track.id(), track.version());
    }

    Write removeBell(Versioned<Bell> bell) {
        return bells.remove(bell.id(), bell.version());
    }

    /** There is something to do on the track. */
    static Write wake(Track.Id track, Instant now) {
        return Timers.set(WAKE + ":" + track, now, WAKE, track.toString());
    }

    /** There is on each of the endpoint's. */
    static List<Write> wakeAll(String endpoint, Instant now) {
        return of(endpoint).stream().map(track -> wake(track, now)).toList();
    }

    /** There will be. */
    static Write wakeLater(Track.Id track, Instant due) {
        return Timers.set(LATER + ":" + track, due, WAKE, track.toString());
    }

    static Write neverWakeLater(Track.Id track) {
        return Timers.cancel(LATER + ":" + track);
    }

    /** Somebody delivers on the track, who doesn't do so yet or does nothing more. */
    static Write deliver(Track.Id track, Instant now) {
        return Timers.set(DELIVER + ":" + track, now, DELIVER, track.toString());
    }
}
