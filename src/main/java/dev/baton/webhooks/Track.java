package dev.baton.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of deliveries on one of an endpoint's tracks. Only who delivers there writes it.
 *
 * @param rest until when the endpoint wants nothing
 * @param taken when it took something last
 * @param recent what came of the last tries, latest first
 */
record Track(@Nullable Instant rest, @Nullable Instant taken, List<Result> recent) {

    static final Track FRESH = new Track(null, null, List.of());

    private static final int KEPT = 20;

    /** Names a track. */
    record Id(String endpoint, int number) {

        static Id parse(String text) {
            var words = text.split(" ", 2);
            return new Id(words[0], Integer.parseInt(words[1]));
        }

        @Override
        public String toString() {
            return endpoint + " " + number;
        }
    }

    /** What came of a try. */
    record Result(String type, Instant at, Answer answer) {}

    Track {
        recent = List.copyOf(recent);
    }

    Track after(Result result) {
        var all = Stream.concat(Stream.of(result), recent.stream()).limit(KEPT).toList();
        var until = result.answer() instanceof Answer.Later(var ignored, var pause)
                ? result.at().plus(pause)
                : rest;
        return new Track(until, result.answer().isTaken() ? result.at() : taken, all);
    }
}
