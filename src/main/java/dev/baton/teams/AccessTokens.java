package dev.baton.teams;

import dev.baton.store.Afterwards;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Baton's own token, with which it calls Teams. One serves all tenants. It is kept by each node for itself, is renewed
 * while the old one is still good, and asked for by one thread at a time.
 */
final class AccessTokens {

    /** Whether there is a token. */
    sealed interface Access {

        record Granted(String token) implements Access {

            /** Without the token. */
            @Override
            public String toString() {
                return "Granted";
            }
        }

        /**
         * There is none.
         *
         * @param pause before which the same would happen again
         */
        record Denied(String reason, Duration pause) implements Access {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

    /** Tokens live for about an hour. */
    private static final Duration RENEWED_BEFORE = Duration.ofMinutes(10);

    /** Clocks differ, and a call takes its time. */
    private static final Duration USELESS_BEFORE = Duration.ofMinutes(1);

    /** For as long nobody asks again after a failure, however long the pause is that callers are told. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final Login login;
    private final InstantSource clock;
    private final Afterwards background;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile @Nullable Failure failure;

    private record Held(String token, Instant expires) {

        boolean lasts(Instant now, Duration time) {
            return now.plus(time).isBefore(expires);
        }
    }

    private record Failure(Access.Denied denied, Instant until) {}

    AccessTokens(Login login, InstantSource clock, Afterwards background) {
        this.login = login;
        this.clock = clock;
        this.background = background;
    }

    /** The token that is good now; asks for one only if there is none. */
    Access current() {
        var now = clock.instant();
        var present = held;
        if (present == null || !present.lasts(now, USELESS_BEFORE)) {
            return ask();
        }
        if (!present.lasts(now, RENEWED_BEFORE) && !asking.isLocked()) {
            background.run(this::renew);
        }
        return new Access.Granted(present.token());
    }

    /** Teams didn't take the token: the next who needs one gets another. */
    void spoil(String token) {
        asking.lock();
        try {
            var present = held;
            if (present != null && present.token().equals(token)) {
                held = null;
            }
        } finally {
            asking.unlock();
        }
    }

    private void renew() {
        if (!asking.tryLock()) {
            return;
        }
        try {
            var present = held;
            if (present == null || !present.lasts(clock.instant(), RENEWED_BEFORE)) {
                askNow();
            }
        } finally {
            asking.unlock();
        }
    }

    private Access ask() {
        asking.lock();
        try {
            var present = held;
            return present != null && present.lasts(clock.instant(), USELESS_BEFORE)
                    ? new Access.Granted(present.token())
                    : askNow();
        } finally {
            asking.unlock();
        }
    }

    private Access askNow() {
        var before = failure;
        if (before != null && clock.instant().isBefore(before.until())) {
            return before.denied();
        }
        return switch (login.ask()) {
            case Login.Reply.Issued(var token, var lifetime) -> {
                failure = null;
                held = new Held(token, clock.instant().plus(lifetime));
                yield new Access.Granted(token);
            }
            case Login.Reply.Failed(var reason, var pause) -> {
                LOG.warn("no token for Teams: {}", reason);
                var denied = new Access.Denied(reason, pause);
                var silence = pause.compareTo(LONGEST_SILENCE) > 0 ? LONGEST_SILENCE : pause;
                failure = new Failure(denied, clock.instant().plus(silence));
                yield denied;
            }
        };
    }
}
