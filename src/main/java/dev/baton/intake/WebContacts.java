package dev.baton.intake;

import dev.baton.people.Network;
import java.io.IOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okhttp3.ConnectionSpec;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Asks by HTTPS: only public hosts, once, without redirects, and only for a moment. */
final class WebContacts implements Contacts {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST = 64 * 1024;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private final OkHttpClient http;

    WebContacts() {
        this(new OkHttpClient.Builder()
                .dns(publicOnly(Dns.SYSTEM))
                .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                .build());
    }

    /** @param http how to reach hosts */
    WebContacts(OkHttpClient http) {
        this.http = http.newBuilder()
                .proxy(Proxy.NO_PROXY)
                .callTimeout(PATIENCE)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .build();
    }

    /** Looks hosts up, once for each call: what was checked here is what is connected to. */
    static Dns publicOnly(Dns names) {
        return host -> Network.allPublic(names.lookup(host), Network::isPublic);
    }

    @Override
    public Answer ask(String address, String token) {
        var request = new Request.Builder().url(address).header("Accept", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var response = http.newCall(request.build()).execute()) {
            return read(response);
        } catch (IOException e) {
            return new Answer.NotNow();
        }
    }

    private static Answer read(Response response) throws IOException {
        if (response.code() == TOO_MANY || response.code() >= SERVER) {
            return new Answer.NotNow();
        }
        if (response.code() == UNAUTHORIZED || response.code() == FORBIDDEN) {
            return new Answer.Refused();
        }
        var body = response.body();
        if (!response.isSuccessful() || body == null) {
            return new Answer.Unknown();
        }
        var bytes = body.byteStream().readNBytes(LARGEST + 1);
        return bytes.length > LARGEST
                ? new Answer.Unknown()
                : Payloads.read(new String(bytes, StandardCharsets.UTF_8))
                        .<Answer>map(Answer.Found::new)
                        .orElseGet(Answer.Unknown::new);
    }
}
