package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.store.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** A system that speaks its own format, and the source that was made for it just now. */
final class ForeignSource {

    static final String BASE = "https://baton.example.com";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Office office;
    final String name;
    final String card;

    ForeignSource(Office office, String kind) {
        this.office = office;
        name = kind.toLowerCase(Locale.ROOT) + "-source";
        card = office.ada
                .presses(office.ada.types("admin source").card(), "Add a source")
                .fills(Map.of("name", List.of(name), "kind", List.of(kind)))
                .card()
                .toString();
    }

    String path() {
        return found("/api/v1/from/[\\w/]+");
    }

    String found(String pattern) {
        var match = Pattern.compile(pattern).matcher(card);
        assertThat(match.find()).as("%s in %s", pattern, card).isTrue();
        return match.group();
    }

    HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + office.baton.port() + path()))
                .POST(BodyPublishers.ofString(body));
    }

    HttpRequest.Builder withKey(String body) {
        return request(body)
                .header("Authorization", "Bearer " + found("baton_\\w+_\\w+_[\\w-]+"))
                .header("Content-Type", "application/json");
    }

    Office.Answer settings(Map<String, List<String>> values) {
        return office.ada.presses(sources(), "Settings of " + name).fills(values);
    }

    HttpRequest.Builder signedByHubSpot(String body) throws GeneralSecurityException {
        var time = Long.toString(Baton.CLOCK.instant().toEpochMilli());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("client-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = mac.doFinal(("POST" + BASE + path() + body + time).getBytes(StandardCharsets.UTF_8));
        return request(body)
                .header("X-HubSpot-Signature-v3", Base64.getEncoder().encodeToString(signature))
                .header("X-HubSpot-Request-Timestamp", time);
    }

    Card sources() {
        return office.ada.types("admin source").card();
    }

    static String payload(String file) {
        try (var stream = ForeignSource.class.getResourceAsStream("/intake/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return Json.mapper().readTree(response.body());
    }
}
