package dev.baton.delivery;

import dev.baton.chat.WorkspaceId;
import dev.baton.store.Backoff;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which workspaces take no more now, as their platform said a moment ago. Nobody calls for one of them until that is
 * over, so that thousands who wait don't all ask in vain; then they come back spread over a while, so that about as
 * many come as are let in. Each node learns it by itself.
 */
final class Crowding {

    /** For as long others wait, since the platform may have meant one conversation alone. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** Who waits comes back after that at the latest, however many wait. */
    private static final Duration SPREAD = Duration.ofSeconds(16);

    private final Backoff backoff;
    private final Map<WorkspaceId, Long> until = new ConcurrentHashMap<>();

    Crowding(Backoff backoff) {
        this.backoff = backoff;
    }

    /** The platform said so, and how long that lasts. */
    void begin(WorkspaceId workspace, Duration pause) {
        var others = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        until.merge(workspace, System.nanoTime() + others.toNanos(), (one, other) -> one - other > 0 ? one : other);
    }

    /** How long nobody should call; zero if the workspace takes messages. */
    Duration left(WorkspaceId workspace) {
        var end = until.get(workspace);
        if (end == null) {
            return Duration.ZERO;
        }
        var left = end - System.nanoTime();
        if (left <= 0) {
            until.remove(workspace, end);
            return Duration.ZERO;
        }
        return Duration.ofNanos(left);
    }

    /** After which one more comes back, on top of the pause; at random, and later the oftener it came in vain. */
    Duration turn(int attempt) {
        var latest = Math.min(backoff.after(attempt).toMillis(), SPREAD.toMillis());
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(latest + 1));
    }
}
