package dev.baton.webhooks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an endpoint is doing.
 *
 * @param open how much waits for it
 * @param failed how much was given up and is still kept
 */
record Standing(Endpoint endpoint, List<Track> tracks, int open, int failed) {

    Standing {
        tracks = List.copyOf(tracks);
    }

    /** What came of the last tries, latest first. */
    List<Track.Result> recent() {
        return tracks.stream()
                .flatMap(track -> track.recent().stream())
                .sorted(Comparator.comparing(Track.Result::at).reversed())
                .toList();
    }

    Optional<Track.Result> last() {
        return recent().stream().findFirst();
    }
}
