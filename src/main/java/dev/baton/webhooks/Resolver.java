package dev.baton.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the addresses behind a name. */
@FunctionalInterface
interface Resolver {

    /** The operating system's own asks for as long as it likes. */
    int SECONDS = 5;

    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** That of the operating system. */
    static List<InetAddress> system(String host) throws UnknownHostException {
        var asking = new CompletableFuture<List<InetAddress>>();
        Thread.ofVirtual().name("webhooks-resolver").start(() -> {
            try {
                asking.complete(List.of(InetAddress.getAllByName(host)));
            } catch (UnknownHostException e) {
                asking.completeExceptionally(e);
            }
        });
        try {
            return asking.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnknownHostException(host);
        }
    }
}
