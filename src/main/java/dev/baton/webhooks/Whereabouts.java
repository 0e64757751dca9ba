package dev.baton.webhooks;

import dev.baton.people.Network;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Where a name leads, as far as that is known while somebody waits for an answer. */
final class Whereabouts {

    /** Platforms want an answer within three seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    enum Way {
        PUBLIC,
        PRIVATE,
        NOWHERE,

        /** Nobody has said so in time; it is looked up again whenever something is sent. */
        UNKNOWN
    }

    private final Resolver resolver;
    private final Predicate<InetAddress> isPublic;

    /** @param isPublic which addresses are connected to */
    Whereabouts(Resolver resolver, Predicate<InetAddress> isPublic) {
        this.resolver = resolver;
        this.isPublic = isPublic;
    }

    Way of(String host) {
        var asking = new CompletableFuture<Way>();
        Thread.ofVirtual().name("webhooks-whereabouts").start(() -> asking.complete(look(host)));
        try {
            return asking.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Way.UNKNOWN;
        } catch (ExecutionException | TimeoutException e) {
            return Way.UNKNOWN;
        }
    }

    private Way look(String host) {
        try {
            var all = Network.allPublic(resolver.resolve(host), isPublic);
            return all.isEmpty() ? Way.NOWHERE : Way.PUBLIC;
        } catch (Network.NotPublic e) {
            return Way.PRIVATE;
        } catch (UnknownHostException e) {
            return Way.NOWHERE;
        }
    }
}
