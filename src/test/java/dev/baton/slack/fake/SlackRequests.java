package dev.baton.slack.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Sends what Slack sends, signed as Slack signs it. */
public final class SlackRequests {

    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;
    private final InstantSource clock;

    /** @param target where Baton listens, such as {@code http://127.0.0.1:8080} */
    public SlackRequests(URI target) {
        this(target, InstantSource.system());
    }

    /** @param clock by which Slack signs */
    public SlackRequests(URI target, InstantSource clock) {
        this.target = target.resolve("/slack/events");
        this.clock = clock;
    }

    public HttpResponse<String> command(Map<String, String> fields) {
        return send(FORM, form(fields), time());
    }

    /** A button, a form, a shortcut. */
    public HttpResponse<String> interaction(JsonNode payload) {
        return send(FORM, form(Map.of("payload", payload.toString())), time());
    }

    public HttpResponse<String> event(JsonNode payload) {
        return send("application/json", payload.toString(), time());
    }

    /**
     * With a signature of Slack.
     *
     * @param seconds when Slack signed it, since 1970
     */
    public HttpResponse<String> send(String type, String body, long seconds) {
        return send(type, body, Long.toString(seconds), sign(Long.toString(seconds), body));
    }

    /** With any signature. */
    public HttpResponse<String> send(String type, String body, String timestamp, String signature) {
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!timestamp.isEmpty()) {
            request.header("X-Slack-Request-Timestamp", timestamp);
        }
        if (!signature.isEmpty()) {
            request.header("X-Slack-Signature", signature);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public static String sign(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long time() {
        return clock.instant().getEpochSecond();
    }

    public static long now() {
        return System.currentTimeMillis() / 1_000;
    }
}
