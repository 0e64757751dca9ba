package dev.baton.teams;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that sign what Teams sends. They are kept for an hour and fetched anew before that is over; if they can't be
 * had, the last ones count for a day. A key that isn't known makes them be fetched, but only so often.
 */
final class SigningKeys implements JWKSource<SecurityContext>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    /**
     * How long, in what times, keys are kept and asked for.
     *
     * @param lookUps at most two look-ups fall into each of these
     * @param patience how long a request waits while another one fetches the keys
     * @param pause between attempts to get them for the first time
     */
    record Pace(Duration kept, Duration ahead, Duration outage, Duration lookUps, Duration patience, Duration pause) {

        /** Microsoft advises to fetch the keys once a day or more often, and warns of keys that are added any time. */
        static final Pace USUAL = new Pace(
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                Duration.ofDays(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(4),
                Duration.ofSeconds(5));
    }

    private final PublishedKeys published;
    private final JWKSource<SecurityContext> kept;
    private final Pace pace;
    private volatile @Nullable Thread loading;

    SigningKeys(PublishedKeys published, Pace pace) {
        this.published = published;
        this.pace = pace;
        this.kept = JWKSourceBuilder.<SecurityContext>create(published)
                .cache(pace.kept().toMillis(), pace.patience().toMillis())
                .refreshAheadCache(pace.ahead().toMillis(), true)
                .rateLimited(pace.lookUps().toMillis())
                .outageTolerant(pace.outage().toMillis())
                .build();
    }

    /** Fetches the keys in the background, until they are here. */
    SigningKeys start() {
        loading = Thread.ofVirtual().name("teams-keys").start(this::load);
        return this;
    }

    private void load() {
        var any = new JWKSelector(new JWKMatcher.Builder().build());
        for (var attempt = 1; !areHere(any, attempt); attempt++) {
            try {
                Thread.sleep(pace.pause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean areHere(JWKSelector any, int attempt) {
        try {
            kept.get(any, null);
            return true;
        } catch (KeySourceException e) {
            if (attempt == 1) {
                LOG.warn("the keys of Teams can't be had yet: {}. What Teams sends waits for them.", reason(e));
            }
            return Thread.currentThread().isInterrupted();
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof Unpublished
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }

    /** @throws KeySourceException if there are none, not even old ones */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return kept.get(selector, context);
        } catch (RateLimitReachedException e) {
            if (published.wereHad()) {
                return List.of();
            }
            throw e;
        }
    }

    /** The channels that the key is endorsed for. */
    Set<String> endorsements(String keyId) {
        return published.endorsements(keyId);
    }

    @Override
    public void close() throws IOException {
        var running = loading;
        if (running != null) {
            running.interrupt();
        }
        if (kept instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
