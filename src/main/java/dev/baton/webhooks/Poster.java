package dev.baton.webhooks;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.baton.people.Network;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Sends something to an endpoint, once. It connects to none but the addresses that it has looked at, follows no
 * redirects, and reads nothing but the status and one header of what is answered.
 */
final class Poster {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    static final Duration ALTOGETHER = Duration.ofSeconds(15);

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int GONE = 410;

    private final OkHttpClient http;
    private final OkHttpClient local;
    private final boolean allowsLocal;

    /**
     * One that asks for addresses like that.
     *
     * @param isPublic which of them are connected to
     * @param allowsLocal whether addresses on this machine may be used
     */
    Poster(Resolver resolver, Predicate<InetAddress> isPublic, boolean allowsLocal, Duration altogether) {
        this.allowsLocal = allowsLocal;
        this.http = new OkHttpClient.Builder()
                .dns(host -> Network.allPublic(resolver.resolve(host), isPublic))
                .proxy(Proxy.NO_PROXY)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                // one that is kept would be used again without another look at where it leads
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .connectTimeout(TO_CONNECT)
                .readTimeout(altogether)
                .writeTimeout(altogether)
                .callTimeout(altogether)
                .build();
        this.local = http.newBuilder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build();
    }

    /**
     * What is sent.
     *
     * @param id the same whenever the same is sent again
     */
    record Parcel(String id, Instant at, String body) {}

    /** @param secrets it is signed with each of them */
    Answer post(String address, Parcel parcel, List<String> secrets) {
        return switch (Target.read(address, allowsLocal)) {
            case Target.Reading.Wrong ignored -> new Answer.None(Answer.Why.NOT_PUBLIC);
            case Target.Reading.Fine(var target) -> send(target, parcel, secrets);
        };
    }

    private Answer send(Target target, Parcel parcel, List<String> secrets) {
        var body = RequestBody.create(parcel.body().getBytes(StandardCharsets.UTF_8), JSON);
        var request = new Request.Builder()
                .url(target.url())
                .header("User-Agent", "Baton-Webhooks/1")
                .header("webhook-id", parcel.id())
                .header("webhook-timestamp", Long.toString(parcel.at().getEpochSecond()))
                .header("webhook-signature", signatures(parcel, secrets))
                .post(body)
                .build();
        var client = target.isLocal() ? local : http;
        try (var response = client.newCall(request).execute()) {
            return read(response, parcel.at());
        } catch (IOException e) {
            return new Answer.None(why(e));
        }
    }

    private static String signatures(Parcel parcel, List<String> secrets) {
        var all = secrets.stream().map(secret -> signature(parcel, secret)).toList();
        return String.join(" ", all);
    }

    private static String signature(Parcel parcel, String secret) {
        try {
            return new Webhook(secret).sign(parcel.id(), parcel.at().getEpochSecond(), parcel.body());
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    private static Answer read(Response response, Instant now) {
        var status = response.code();
        var pause = RetryAfter.read(response.header("Retry-After"), now);
        if (response.isSuccessful()) {
            return new Answer.Taken(status);
        }
        if (status == GONE) {
            return new Answer.Gone();
        }
        return (status == 429 || status == 503) && pause.isPresent()
                ? new Answer.Later(status, pause.get())
                : new Answer.Refused(status);
    }

    private static Answer.Why why(IOException e) {
        return switch (e) {
            case Network.NotPublic ignored -> Answer.Why.NOT_PUBLIC;
            case UnknownHostException ignored -> Answer.Why.UNKNOWN_HOST;
            case InterruptedIOException ignored -> Answer.Why.TIMEOUT;
            case ConnectException ignored -> Answer.Why.UNREACHABLE;
            case NoRouteToHostException ignored -> Answer.Why.UNREACHABLE;
            case SSLException ignored -> Answer.Why.CERTIFICATE;
            default -> Answer.Why.BROKEN_OFF;
        };
    }
}
