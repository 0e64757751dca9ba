package dev.baton.teams.fake;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft's login service, on loopback: publishes the keys that sign what Teams sends, issues the tokens that come
 * with it, and gives Baton the tokens that it calls Teams with.
 */
public final class FakeLogin implements AutoCloseable {

    public static final String APP = "1c2f0d3e-0000-4000-8000-0123456789ab";
    public static final String TENANT = "7a000000-0000-4000-8000-00000000000a";
    public static final String SECRET = "client~secret";

    private static final String METADATA = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";
    private static final String TOKENS = "/oauth2/v2.0/token";

    /** Each is made once, since that takes a while. */
    private static final Map<Integer, FakeKey> MADE = new ConcurrentHashMap<>();

    private final InstantSource clock;
    private final FakeTokens tokens = new FakeTokens();
    private final Map<String, String> bearers = new ConcurrentHashMap<>();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final AtomicInteger rotations = new AtomicInteger();
    private volatile List<FakeKey> keys = List.of(key(0));
    private volatile int failing;
    private volatile Duration slowness = Duration.ZERO;
    private volatile @Nullable String keysAddress;
    private volatile @Nullable String document;
    private @Nullable HttpServer server;
    private final int port;

    public FakeLogin() {
        this(InstantSource.system());
    }

    /** @param clock by which tokens are signed */
    FakeLogin(InstantSource clock) {
        this.clock = clock;
        var first = start(0);
        server = first;
        port = first.getAddress().getPort();
    }

    private HttpServer start(int at) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 100);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::serve);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code TEAMS_LOGIN_URL}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** For {@code TEAMS_KEYS_URL}. */
    public URI metadata() {
        return url().resolve(METADATA);
    }

    /** Settings of a Baton whose app is registered here. */
    public Map<String, String> settings() {
        return Map.of(
                "teams.app-id", APP,
                "teams.app-secret", SECRET,
                "teams.tenant-id", TENANT,
                "teams.login-url", url().toString(),
                "teams.keys-url", metadata().toString());
    }

    public FakeTokens tokens() {
        return tokens;
    }

    /** The newest key that is published. */
    public FakeKey key() {
        return keys.getLast();
    }

    private static FakeKey key(int number) {
        return MADE.computeIfAbsent(number, each -> FakeKey.make("key-" + each, "msteams"));
    }

    /** Publishes these keys and no others. */
    public void publish(FakeKey... published) {
        keys = List.of(published);
    }

    /** Signs with a new key from now on and publishes no other. */
    public FakeKey rotate() {
        publish(key(rotations.incrementAndGet()));
        return key();
    }

    /** A token as comes with what Teams sends from {@code serviceUrl}, good for an hour. */
    public InboundToken token(String serviceUrl) {
        return InboundToken.of(key(), APP, serviceUrl, clock.instant());
    }

    /** The same, signed; one is used for all of a minute, as Teams uses each for many calls. */
    String bearer(String serviceUrl) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var key = key();
        return bearers.computeIfAbsent(
                key.id() + " " + now + " " + serviceUrl,
                _ -> InboundToken.of(key, APP, serviceUrl, now).sign());
    }

    /** How often the keys were asked for. */
    public int lookUps() {
        return lookUps.get();
    }

    /** Metadata and keys are answered with this status from now on; 0 ends it. */
    public void fail(int status) {
        failing = status;
    }

    /** Every answer takes this long from now on. */
    public void slow(Duration slowness) {
        this.slowness = slowness;
    }

    /** The metadata says that the keys are there; null ends it. */
    public void keysAt(@Nullable String address) {
        keysAddress = address;
    }

    /** The keys are this text; null ends it. */
    public void keysAre(@Nullable String text) {
        document = text;
    }

    /** Nobody listens any more. */
    public void goAway() {
        var running = server;
        if (running != null) {
            running.stop(0);
        }
        server = null;
    }

    /** Somebody listens again, at the same port. */
    public void comeBack() {
        if (server == null) {
            server = start(port);
        }
    }

    @Override
    public void close() {
        goAway();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Thread.sleep(slowness);
            route(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith(TOKENS) && exchange.getRequestMethod().equals("POST")) {
            var tenant = path.substring(1, path.length() - TOKENS.length());
            var answer = tokens.answer(new TokenRequest(tenant, form(exchange)), url() + path);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            write(exchange, answer.status(), JSONObjectUtils.toJSONString(answer.body()));
        } else if (failing != 0) {
            exchange.getResponseHeaders().set("Location", url().resolve(KEYS).toString());
            write(exchange, failing, "{}");
        } else if (path.equals(METADATA)) {
            write(exchange, 200, JSONObjectUtils.toJSONString(describe()));
        } else if (path.equals(KEYS)) {
            lookUps.incrementAndGet();
            write(exchange, 200, published());
        } else {
            write(exchange, 404, "{}");
        }
    }

    private Map<String, Object> describe() {
        var elsewhere = keysAddress;
        return Map.of(
                "issuer",
                "https://api.botframework.com",
                "jwks_uri",
                elsewhere == null ? url().resolve(KEYS).toString() : elsewhere,
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private String published() {
        var text = document;
        return text == null
                ? JSONObjectUtils.toJSONString(
                        Map.of("keys", keys.stream().map(FakeKey::published).toList()))
                : text;
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var form = new LinkedHashMap<String, String>();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (var field : body.split("&", -1)) {
            var parts = field.split("=", 2);
            form.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
