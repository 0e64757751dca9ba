package dev.baton.teams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Calls Teams: the Connector of the Bot Framework. Each call is one attempt, but for a token that Teams doesn't take
 * any more; what came of it is a value.
 */
final class Connector {

    /** How long one request may take. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LONGEST = 4 << 20;

    /** Below that, nothing more is begun. */
    private static final Duration LEAST = Duration.ofMillis(500);

    /** What asking for another token and calling once more may take. */
    private static final Duration SECOND_TRY = Duration.ofSeconds(7);

    /** Only a person, or the next thing that Teams sends, can change it. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private final HttpClient http;
    private final AccessTokens tokens;
    private final ServiceHosts hosts;
    private final InstantSource clock;
    private final Duration patience;
    private final MeterRegistry metrics;

    Connector(
            HttpClient http,
            AccessTokens tokens,
            ServiceHosts hosts,
            InstantSource clock,
            Duration patience,
            MeterRegistry metrics) {
        this.http = http;
        this.tokens = tokens;
        this.hosts = hosts;
        this.clock = clock;
        this.patience = patience;
        this.metrics = metrics;
    }

    /**
     * Does not follow redirects, which could lead the token elsewhere; HTTP/1.1, since local peers know nothing else.
     */
    static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(4))
                .build();
    }

    /**
     * Makes a call.
     *
     * @param serviceUrl where Teams is for that conversation, as it said itself; checked here, each time
     * @param deadline when the answer has to be there, whatever it is
     */
    Answer call(String serviceUrl, Call call, Deadline deadline) {
        var timing = Timer.start();
        var answer = authorised(serviceUrl, call, deadline);
        timing.stop(Timer.builder("baton.teams.call")
                .description("how long Teams takes to answer")
                .tag("method", call.name())
                .tag("outcome", answer.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .register(metrics));
        return answer;
    }

    private Answer authorised(String serviceUrl, Call call, Deadline deadline) {
        if (!hosts.allow(serviceUrl)) {
            return new Answer.NotReached("the address that stands for Teams is none that Baton may call", LONG);
        }
        return switch (tokens.current()) {
            case AccessTokens.Access.Denied(var reason, var pause) -> new Answer.NotReached(reason, pause);
            case AccessTokens.Access.Granted(var token) -> {
                var answer = send(request(serviceUrl, call, token), deadline);
                yield isUnauthorised(answer) ? withAnother(token, serviceUrl, call, deadline) : answer;
            }
        };
    }

    private static boolean isUnauthorised(Answer answer) {
        return answer instanceof Answer.Denied(var status, var ignored) && status == 401;
    }

    /** Whoever says that it doesn't know the caller has done nothing. */
    private Answer withAnother(String spoiled, String serviceUrl, Call call, Deadline deadline) {
        tokens.spoil(spoiled);
        if (!deadline.leaves(SECOND_TRY)) {
            return new Answer.NotReached("Teams takes Baton's token no more");
        }
        return switch (tokens.current()) {
            case AccessTokens.Access.Denied(var reason, var pause) -> new Answer.NotReached(reason, pause);
            case AccessTokens.Access.Granted(var token) -> send(request(serviceUrl, call, token), deadline);
        };
    }

    private static HttpRequest.Builder request(String serviceUrl, Call call, String token) {
        var base = serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/";
        var request = HttpRequest.newBuilder(URI.create(base + call.path())).header("Accept", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (call.body() == null) {
            return request.method(call.method(), HttpRequest.BodyPublishers.noBody());
        }
        var body = HttpRequest.BodyPublishers.ofString(call.body().toString());
        return request.header("Content-Type", "application/json; charset=utf-8").method(call.method(), body);
    }

    private Answer send(HttpRequest.Builder request, Deadline deadline) {
        if (!deadline.leaves(LEAST)) {
            return new Answer.NotReached("there was no time left to call Teams");
        }
        var limit = deadline.leaves(patience) ? patience : deadline.left();
        var reader = HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST);
        var response = http.sendAsync(request.timeout(limit).build(), reader);
        try {
            return Answers.of(response.get(limit.toNanos(), TimeUnit.NANOSECONDS), clock.instant());
        } catch (ExecutionException e) {
            return failed(e.getCause() instanceof IOException failure ? failure : new IOException(e));
        } catch (TimeoutException e) {
            response.cancel(true);
            return new Answer.Unclear("Teams took too long to answer");
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unclear("Baton was stopped while Teams was called");
        }
    }

    private static Answer failed(IOException failure) {
        var name = failure.getClass().getSimpleName();
        return switch (failure) {
            case ConnectException ignored -> new Answer.NotReached("Teams could not be reached (" + name + ")");
            case HttpConnectTimeoutException ignored ->
                new Answer.NotReached("Teams could not be reached (" + name + ")");
            case SSLHandshakeException ignored -> new Answer.NotReached("Teams could not be reached (" + name + ")");
            default -> new Answer.Unclear("no answer came from Teams (" + name + ")");
        };
    }
}
