package dev.baton.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for its time, of one kind: timers, or the next runs of schedules. */
final class Waiting {

    private static final Script CLAIM = Script.named("waiting-claim");
    private static final Script EARLIEST = Script.named("timers-next");
    private static final Script SETTLE = Script.named("waiting-settle");

    private final Redis redis;
    private final Kind kind;

    /** See {@code common.lua}. */
    enum Kind {
        TIMER("timer", "timers"),
        RUN("run", "runs");

        private final String word;

        /** What a commit says when there is something to do earlier than was known before. */
        final String bell;

        Kind(String word, String bell) {
            this.word = word;
            this.bell = bell;
        }

        /** Whoever is due within a millisecond waits until it is over, so that nothing runs before its time. */
        Write set(String id, Instant due, String handler, String argument) {
            var rounded = due.plusNanos(999_999).toEpochMilli();
            return new Write("T", word, id, Long.toString(rounded), handler, argument);
        }

        Write cancel(String id) {
            return new Write("C", word, id);
        }

        boolean isSetBy(Write write) {
            return write.words().getFirst().equals("T") && write.words().get(1).equals(word);
        }
    }

    Waiting(Redis redis, Kind kind) {
        this.redis = redis;
        this.kind = kind;
    }

    /**
     * A look at a partition.
     *
     * @param next how long until the next one is due, or null if none waits
     * @param argument that of the next one
     */
    record Look(List<DueTimer> claims, @Nullable Duration next, String argument) {}

    Look claim(int partition, String claimId, Instant now, Duration lease, int limit) {
        var tag = Realm.tag(partition);
        var answer = redis.run(
                CLAIM,
                key(tag),
                List.of(
                        tag,
                        claimId,
                        Long.toString(lease.toMillis()),
                        Integer.toString(limit),
                        Long.toString(now.toEpochMilli()),
                        kind.word));
        var claims = answer.stream().skip(2).map(each -> claim((List<?>) each)).toList();
        return new Look(claims, Visit.delay(answer.getFirst()), (String) answer.get(1));
    }

    /** When the earliest timer of one of the handlers is due. */
    Optional<Instant> earliest(int partition, List<String> handlers) {
        var tag = Realm.tag(partition);
        var arguments = Stream.concat(Stream.of(tag), handlers.stream()).toList();
        return redis.run(EARLIEST, key(tag), arguments).stream()
                .map(due -> Instant.ofEpochMilli(Long.parseLong((String) due)))
                .findFirst();
    }

    private static DueTimer claim(List<?> fields) {
        var words = fields.stream().map(String.class::cast).toList();
        return new DueTimer(
                new Realm(words.get(0)),
                words.get(1),
                Long.parseLong(words.get(2)),
                words.get(3),
                words.get(4),
                Instant.ofEpochMilli(Long.parseLong(words.get(5))),
                Integer.parseInt(words.get(6)));
    }

    void settle(Realm realm, String id, long fence, String outcome, String again) {
        var tag = realm.tag();
        redis.run(SETTLE, key(tag), List.of(tag, realm.name(), id, Long.toString(fence), outcome, again, kind.word));
    }

    private String key(String tag) {
        return tag + ":" + kind.bell;
    }
}
