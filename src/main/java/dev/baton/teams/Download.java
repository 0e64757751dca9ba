package dev.baton.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches small public documents: follows nobody elsewhere, and neither waits nor reads for long. */
final class Download implements AutoCloseable {

    /** For the whole of it. Two of them fit into the time in which Teams wants its answer. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int LARGEST = 1 << 20;
    private static final int OK = 200;

    private final Duration patience;
    private final HttpClient http;

    Download(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @throws Unpublished if there is none, or it is too large or too slow */
    String text(URI address) throws Unpublished {
        var request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/json")
                .build();
        var answer = http.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            var response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == OK) {
                return new String(response.body(), StandardCharsets.UTF_8);
            }
            throw new Unpublished(address.getHost() + " answered " + response.statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Unpublished(address.getHost() + " took too long");
        } catch (ExecutionException e) {
            throw failed(address, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unpublished("Baton ends");
        }
    }

    private static Unpublished failed(URI address, ExecutionException failure) {
        var cause = failure.getCause();
        if (cause instanceof HttpTimeoutException) {
            return new Unpublished(address.getHost() + " took too long");
        }
        var word = cause instanceof IOException ? cause.getClass().getSimpleName() : "an error";
        return new Unpublished(address.getHost() + " can't be read (" + word + ")");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
