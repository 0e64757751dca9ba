package dev.baton.teams;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.PlainJWT;
import dev.baton.teams.fake.FakeKey;
import dev.baton.teams.fake.FakeLogin;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Each rule kept and broken, one at a time, with the status that comes of it. */
final class TokenCorpus {

    /** @param change makes it of what Teams would send */
    record Case(String name, int status, Consumer<SignedCall> change) {

        @Override
        public String toString() {
            return status + " " + name;
        }
    }

    private static final FakeKey STRANGER = FakeKey.make("key-0", "msteams");
    private static final FakeKey UNKNOWN = FakeKey.make("key-9", "msteams");
    private static final FakeKey WEBCHAT = FakeKey.make("key-webchat", "webchat", "directline");
    private static final FakeKey BARE = FakeKey.make("key-bare");
    private static final String OTHER_ID = "7b000000-0000-4000-8000-00000000000b";
    private static final String HOST = "https://smba.trafficmanager.net";
    private static final URI EVIL = URI.create("https://evil.example/keys");

    /** What {@link #all} needs besides the first key. */
    static FakeKey[] published(FakeKey first) {
        return new FakeKey[] {WEBCHAT, BARE, first};
    }

    static Stream<Case> all() {
        return Stream.of(
                        good(),
                        signatures(),
                        headers(),
                        claims(),
                        endorsements(),
                        services(),
                        tenants(),
                        requests(),
                        bodies())
                .flatMap(List::stream);
    }

    private static Case of(String name, int status, Consumer<SignedCall> change) {
        return new Case(name, status, change);
    }

    private static List<Case> good() {
        return List.of(
                of("as Teams sends it", 200, call -> {}),
                of("bearer in small letters", 200, call -> call.authorization("bearer " + token(call))),
                of("not JWT by its type, but without one", 200, call -> call.token(t -> t.with(h -> h.type(null)))),
                of("audience in a list", 200, call -> claim(call, "aud", List.of(FakeLogin.APP))),
                of("without nbf", 200, call -> claim(call, "nbf", null)),
                of("charset not told", 200, call -> call.contentType("application/json")),
                of("tenant in the channel's data only", 200, call -> call.activity(it -> it.remove("conversation"))),
                of("tenant in the conversation only", 200, call -> call.activity(it -> it.remove("channelData"))),
                of("address in a harmless other spelling", 200, call -> call.line("POST /api/%6dessages")));
    }

    private static List<Case> signatures() {
        return List.of(
                of("no token", 401, call -> call.authorization("")),
                of("garbage", 401, call -> call.bearer("garbage")),
                of("three parts of garbage", 401, call -> call.bearer("a.b.c")),
                of("no token after the word", 401, call -> call.authorization("Bearer")),
                of("another scheme", 401, call -> call.authorization("Basic " + token(call))),
                of("proof of possession", 401, call -> call.authorization("DPoP " + token(call))),
                of("signature cut", 401, call -> call.bearer(token(call).replaceFirst(".{20}$", ""))),
                of("no signature", 401, call -> call.bearer(token(call).replaceFirst("[^.]+$", ""))),
                of(
                        "alg none",
                        401,
                        call -> call.bearer(new PlainJWT(call.token().claimsSet()).serialize())),
                of("HS256 with the public key", 401, call -> call.bearer(Forgery.hmac(call))),
                of("RS384", 401, call -> call.bearer(Forgery.signed(call, JWSAlgorithm.RS384))),
                of("RS512", 401, call -> call.bearer(Forgery.signed(call, JWSAlgorithm.RS512))),
                of("PS256", 401, call -> call.bearer(Forgery.signed(call, JWSAlgorithm.PS256))),
                of("another key under a known id", 401, call -> call.token(t -> t.signedBy(STRANGER))),
                of("another token's signature", 401, call -> call.bearer(Forgery.grafted(call))),
                of("encrypted", 401, call -> call.bearer(Forgery.encrypted(call))));
    }

    private static List<Case> headers() {
        return List.of(
                of("no kid", 401, call -> call.token(t -> t.with(h -> h.keyID(null)))),
                of("empty kid", 401, call -> call.token(t -> t.with(h -> h.keyID("")))),
                of(
                        "unknown kid",
                        401,
                        call -> call.token(t -> t.signedBy(UNKNOWN).with(h -> h.keyID("key-9")))),
                of(
                        "its own key, in the header",
                        401,
                        call -> call.token(t -> t.signedBy(STRANGER)
                                .with(h -> h.jwk(STRANGER.key().toPublicJWK())))),
                of(
                        "its own keys' address",
                        401,
                        call -> call.token(t -> t.signedBy(STRANGER).with(h -> h.jwkURL(EVIL)))),
                of(
                        "its own certificate",
                        401,
                        call -> call.token(t -> t.signedBy(STRANGER).with(h -> h.x509CertURL(EVIL)))),
                of("keys' address that nobody follows", 200, call -> call.token(t -> t.with(h -> h.jwkURL(EVIL)))),
                of(
                        "crit",
                        401,
                        call -> call.token(
                                t -> t.with(h -> h.criticalParams(Set.of("exp")).customParam("exp", 1)))),
                of(
                        "crit b64",
                        401,
                        call -> call.token(
                                t -> t.with(h -> h.criticalParams(Set.of("b64")).base64URLEncodePayload(true)))),
                of(
                        "type of something else",
                        401,
                        call -> call.token(t -> t.with(h -> h.type(new JOSEObjectType("logout+jwt"))))));
    }

    private static List<Case> claims() {
        return List.of(
                of("no exp", 401, call -> claim(call, "exp", null)),
                of("exp in words", 401, call -> claim(call, "exp", "tomorrow")),
                of("expired within the skew", 200, call -> time(call, "exp", Duration.ofMinutes(-4))),
                of("expired beyond the skew", 401, call -> time(call, "exp", Duration.ofMinutes(-6))),
                of("nbf within the skew", 200, call -> time(call, "nbf", Duration.ofMinutes(4))),
                of("nbf beyond the skew", 401, call -> time(call, "nbf", Duration.ofMinutes(6))),
                of("issued after it expires", 401, call -> time(call, "iat", Duration.ofHours(2))),
                of("no issuer", 401, call -> claim(call, "iss", null)),
                of("issuer of the government's cloud", 401, call -> claim(call, "iss", "https://api.botframework.us")),
                of("issuer with a slash", 401, call -> claim(call, "iss", "https://api.botframework.com/")),
                of(
                        "issuer of the Emulator",
                        401,
                        call -> claim(call, "iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")),
                of("no audience", 401, call -> claim(call, "aud", null)),
                of("another app", 401, call -> claim(call, "aud", OTHER_ID)),
                of("other apps in a list", 401, call -> claim(call, "aud", List.of(OTHER_ID, "x"))),
                of("the app's id and more", 401, call -> claim(call, "aud", FakeLogin.APP + "0")),
                of("claims that are none", 401, call -> claim(call, "aud", Map.of("id", FakeLogin.APP))));
    }

    private static List<Case> endorsements() {
        return List.of(
                of(
                        "key without endorsements",
                        403,
                        call -> call.token(t -> t.signedBy(BARE).with(h -> h.keyID("key-bare")))),
                of(
                        "key of other channels",
                        403,
                        call -> call.token(t -> t.signedBy(WEBCHAT).with(h -> h.keyID("key-webchat")))),
                of("another channel", 403, call -> call.activity(it -> it.put("channelId", "webchat"))),
                of("channel in capitals", 403, call -> call.activity(it -> it.put("channelId", "MSTEAMS"))),
                of("no channel", 403, call -> call.activity(it -> it.remove("channelId"))));
    }

    private static List<Case> services() {
        return List.of(
                of("no serviceurl in the token", 403, call -> claim(call, "serviceurl", null)),
                of("serviceurl that is no text", 403, call -> claim(call, "serviceurl", List.of(SignedCall.SERVICE))),
                of("no serviceUrl in the activity", 403, call -> call.activity(it -> it.remove("serviceUrl"))),
                of("neither", 403, call -> call.service("", "")),
                of("another region", 403, call -> claim(call, "serviceurl", HOST + "/amer/")),
                of(
                        "other case",
                        200,
                        call -> call.service("https://SMBA.trafficmanager.NET/EMEA/", SignedCall.SERVICE)),
                of("slash in the token only", 200, call -> call.service(HOST + "/emea/", HOST + "/emea")),
                of("slash in the activity only", 200, call -> call.service(HOST + "/emea", HOST + "/emea/")),
                same("not encrypted", "http://smba.trafficmanager.net/emea/"),
                same("host not allowed", "https://evil.example/emea/"),
                same("government's host", "https://smba.infra.gov.teams.microsoft.us/x/"),
                same("host as a subdomain", "https://smba.trafficmanager.net.evil.example/emea/"),
                same("host as a user", "https://smba.trafficmanager.net@evil.example/emea/"),
                same("other port", "https://smba.trafficmanager.net:8443/emea/"),
                same("loopback that isn't configured", "http://127.0.0.1:9/"));
    }

    private static Case same(String name, String url) {
        return of(name + ", in both", 403, call -> call.service(url, url));
    }

    private static List<Case> tenants() {
        return List.of(
                of("no tenant", 403, call -> call.activity(it -> it.remove(List.of("conversation", "channelData")))),
                of("another tenant", 403, call -> call.activity(it -> tenant(it, OTHER_ID, OTHER_ID))),
                of(
                        "another one in the conversation",
                        403,
                        call -> call.activity(it -> tenant(it, FakeLogin.TENANT, OTHER_ID))),
                of(
                        "another one in the channel's data",
                        403,
                        call -> call.activity(it -> tenant(it, OTHER_ID, FakeLogin.TENANT))),
                of(
                        "tenant in capitals",
                        200,
                        call -> call.activity(
                                it -> tenant(it, FakeLogin.TENANT.toUpperCase(Locale.ROOT), FakeLogin.TENANT))));
    }

    private static List<Case> requests() {
        return List.of(
                of("two tokens", 401, call -> call.authorization("Bearer " + token(call), "Bearer " + token(call))),
                of("token and a second header", 401, call -> call.authorization("Bearer " + token(call), "Basic eA==")),
                of(
                        "token in the query",
                        401,
                        call -> call.authorization("").line("GET /api/messages?access_token=" + token(call))),
                of(
                        "token in the body",
                        401,
                        call -> call.authorization("")
                                .contentType("application/x-www-form-urlencoded")
                                .body("access_token=" + token(call))),
                of("GET", 405, call -> call.line("GET /api/messages")),
                of("GET without a token", 401, call -> call.authorization("").line("GET /api/messages")),
                of("PUT", 405, call -> call.line("PUT /api/messages")),
                of("DELETE", 405, call -> call.line("DELETE /api/messages")),
                of("OPTIONS", 405, call -> call.line("OPTIONS /api/messages")),
                of(
                        "OPTIONS without a token",
                        401,
                        call -> call.authorization("").line("OPTIONS /api/messages")));
    }

    private static List<Case> bodies() {
        return List.of(
                of("no content type", 415, call -> call.contentType("")),
                of("a form", 415, call -> call.contentType("application/x-www-form-urlencoded")),
                of("text", 415, call -> call.contentType("text/plain")),
                of("another charset", 415, call -> call.contentType("application/json; charset=utf-16")),
                of("a content type that is none", 415, call -> call.contentType("json")),
                of("no body", 400, call -> call.body("")),
                of("half a body", 400, call -> call.body("{\"type\":")),
                of("a list", 400, call -> call.body("[]")),
                of("null", 400, call -> call.body("null")),
                of("two activities", 400, call -> call.body(SignedCall.activity() + "{}")),
                of("nested too deep", 400, call -> call.body("{\"a\":".repeat(200) + "1" + "}".repeat(200))),
                of("oversized", 413, call -> call.body(" ".repeat((1 << 20) + 1))),
                of(
                        "oversized without a token",
                        401,
                        call -> call.authorization("").body(" ".repeat(1 << 21))),
                of(
                        "path with a parameter, no token",
                        400,
                        call -> call.authorization("").line("POST /api/messages;x=1")),
                of(
                        "path with two slashes, no token",
                        400,
                        call -> call.authorization("").line("POST //api/messages")));
    }

    private static String token(SignedCall call) {
        return call.token().sign();
    }

    private static SignedCall claim(SignedCall call, String name, @Nullable Object value) {
        return call.token(token -> token.with(name, value));
    }

    private static SignedCall time(SignedCall call, String name, Duration fromNow) {
        return call.token(token -> token.at(name, fromNow));
    }

    private static void tenant(ObjectNode activity, String inData, String inConversation) {
        activity.putObject("channelData").putObject("tenant").put("id", inData);
        activity.putObject("conversation").put("tenantId", inConversation);
    }

    private TokenCorpus() {}
}
