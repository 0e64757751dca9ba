package dev.baton.webhooks;

import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;

/** There is something to deliver on a track: whoever delivers there looks again, or begins. */
final class Waking implements TimerHandler {

    private final Tracks tracks;
    private final Store store;
    private final InstantSource clock;

    Waking(Tracks tracks, Store store, InstantSource clock) {
        this.tracks = tracks;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Tracks.WAKE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var track = Track.Id.parse(argument);
        var lookup = tracks.bell(track);
        var before = store.read(realm, lookup).first(lookup);
        var now = clock.instant();
        var bell = before.map(found -> found.value()).orElse(new Bell(false, 0, now));
        if (bell.isBusyAt(now)) {
            store.commit(realm, tracks.put(track, before, bell.ring()));
        } else {
            store.commit(realm, tracks.put(track, before, bell.begin(now)), Tracks.deliver(track, now));
        }
    }
}
