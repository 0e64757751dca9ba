package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.baton.store.Json;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Calls Slack's Web API. Each call is one attempt; what came of it is a value. */
final class SlackApi {

    /** How long a call may take that a person waits for: Slack wants its answer within 3 seconds. */
    static final Duration BEFORE_ANSWER = Duration.ofSeconds(2);

    /** How long another call may take. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int LONGEST = 16 << 20;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final OkHttpClient http;
    private final URI base;
    private final Duration patience;
    private final Slack slack;
    private final MeterRegistry metrics;
    private final GrantedScopes scopes = new GrantedScopes();

    /** @param patience how long a call may take, but where a person waits for it */
    SlackApi(URI base, Duration patience, MeterRegistry metrics) {
        this.base = base;
        this.patience = patience;
        this.metrics = metrics;
        this.http = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(Duration.ofSeconds(5))
                .callTimeout(patience)
                .readTimeout(patience)
                .connectionPool(new ConnectionPool(16, 20, TimeUnit.SECONDS))
                .addInterceptor(scopes)
                .addNetworkInterceptor(new Departure())
                .build();
        this.slack = Slack.getInstance(config(base), new SlackHttpClient(http));
    }

    /** With statistics on, the SDK would ask {@code auth.test} about each token. */
    private static SlackConfig config(URI base) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(base.toString());
        config.getMethodsConfig().setStatsEnabled(false);
        config.setHttpClientResponseHandlers(List.of());
        return config;
    }

    /** The SDK's own, for Bolt; it shares the connections. */
    Slack slack() {
        return slack;
    }

    /** Whether Slack itself would name such an address, to be answered at. */
    boolean mayAnswerAt(URI address) {
        var isBase = base.getHost().equals(address.getHost()) && base.getPort() == address.getPort();
        return isBase || "https".equals(address.getScheme());
    }

    /** Whether a token may do something; Slack is asked once. Only what it says not to grant is taken for missing. */
    boolean grants(String token, String scope) {
        if (scopes.of(token).isEmpty()) {
            call("auth.test", token, Map.of(), BEFORE_ANSWER);
        }
        return scopes.of(token).map(granted -> granted.contains(scope)).orElse(true);
    }

    /** Calls a method that nobody waits for. */
    Answer call(String method, String token, Map<String, String> arguments) {
        return call(method, token, arguments, patience);
    }

    /**
     * Calls a method.
     *
     * @param token empty for a method that needs none
     * @param limit how long it may take
     */
    Answer call(String method, String token, Map<String, String> arguments, Duration limit) {
        var form = new FormBody.Builder(StandardCharsets.UTF_8);
        arguments.forEach(form::add);
        var request = new Request.Builder().url(base + method).post(form.build());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return measured(method, request, limit, SlackApi::read);
    }

    /** Posts to an address that Slack gave for one answer. */
    Answer respond(URI address, JsonNode message) {
        var body = RequestBody.create(message.toString().getBytes(StandardCharsets.UTF_8), JSON);
        var request = new Request.Builder().url(address.toString()).post(body);
        return measured(
                "response_url",
                request,
                patience,
                response -> response.isSuccessful()
                        ? new Answer.Done(MissingNode.getInstance())
                        : new Answer.NotReached("Slack answered " + response.code()));
    }

    /** Makes sense of a response. */
    private interface Reading {

        Answer of(Response response) throws IOException;
    }

    private Answer measured(String method, Request.Builder request, Duration limit, Reading reading) {
        var timing = Timer.start();
        var answer = send(request, limit, reading);
        timing.stop(Timer.builder("baton.slack.call")
                .description("how long Slack takes to answer")
                .tag("method", method)
                .tag("outcome", answer.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .register(metrics));
        return answer;
    }

    private Answer send(Request.Builder request, Duration limit, Reading reading) {
        var mark = new Departure.Mark();
        var call = http.newCall(request.tag(Departure.Mark.class, mark).build());
        call.timeout().timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        try (var response = call.execute()) {
            return reading.of(response);
        } catch (IOException e) {
            var reason = e.getClass().getSimpleName();
            return mark.left()
                    ? new Answer.Unclear("no answer came from Slack (" + reason + ")")
                    : new Answer.NotReached("Slack could not be reached (" + reason + ")");
        }
    }

    private static Answer read(Response response) throws IOException {
        var status = response.code();
        if (status == 429) {
            return new Answer.Limited(pause(response.header("Retry-After")));
        }
        if (status >= 500 || status == 408) {
            return new Answer.Unclear("Slack answered " + status);
        }
        var body = parse(response.body());
        if (body == null || !body.isObject()) {
            return status < 300
                    ? new Answer.Unclear("Slack's answer could not be read")
                    : new Answer.NotReached("Slack's address answered " + status);
        }
        return classify(status, body, response.header("Retry-After"));
    }

    private static Answer classify(int status, JsonNode body, @Nullable String retryAfter) {
        if (status < 300 && body.path("ok").asBoolean(false)) {
            return new Answer.Done(body);
        }
        var error = body.path("error").asString("");
        return switch (error) {
            case "" ->
                status < 300
                        ? new Answer.Unclear("Slack's answer could not be read")
                        : new Answer.NotReached("Slack's address answered " + status);
            case "ratelimited", "rate_limited" -> new Answer.Limited(pause(retryAfter));
            default -> new Answer.Denied(error, body);
        };
    }

    private static @Nullable JsonNode parse(@Nullable ResponseBody body) throws IOException {
        if (body == null) {
            return null;
        }
        var source = body.source();
        if (source.request(LONGEST)) {
            return null;
        }
        try {
            return Json.mapper().readTree(source.readByteArray());
        } catch (JacksonException e) {
            return null;
        }
    }

    /** @param seconds as Slack puts it */
    private static Duration pause(@Nullable String seconds) {
        if (seconds == null || !seconds.strip().matches("\\d{1,6}")) {
            return PAUSE;
        }
        return Duration.ofSeconds(Math.clamp(Long.parseLong(seconds.strip()), 1, 3_600));
    }

    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
