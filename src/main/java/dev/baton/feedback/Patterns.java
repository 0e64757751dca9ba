package dev.baton.feedback;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.store.StoreUnavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Patterns for somebody who waits for an answer. What takes longer than one waits is read to its end all the same, and
 * is there for whoever asks again within a minute.
 */
final class Patterns {

    /** Platforms want an answer within three seconds. */
    static final Duration PATIENCE = Duration.ofMillis(1_800);

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Items items;
    private final InstantSource clock;
    private final Duration patience;
    private final AsyncCache<Wanted, Pattern> reading = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .executor(Thread::startVirtualThread)
            .buildAsync();

    /** @param patience how long one who asks waits */
    Patterns(Items items, InstantSource clock, Duration patience) {
        this.items = items;
        this.clock = clock;
        this.patience = patience;
    }

    private record Wanted(OrganizationId organization, List<PodId> pods, Duration time, ZoneId zone) {}

    /** Of the time until now; empty if there is more to read than one waits. */
    Optional<Pattern> soon(OrganizationId organization, List<PodId> pods, Duration time, ZoneId zone) {
        var wanted = new Wanted(organization, List.copyOf(pods), time, zone);
        var pattern = reading.get(wanted, this::read);
        try {
            var read = pattern.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            reading.asMap().remove(wanted, pattern);
            return Optional.of(read);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            reading.asMap().remove(wanted, pattern);
            throw e.getCause() instanceof StoreUnavailable cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Pattern read(Wanted wanted) {
        var until = clock.instant().plusMillis(1);
        return Pattern.of(
                items, wanted.organization(), wanted.pods(), until.minus(wanted.time()), until, wanted.zone());
    }
}
