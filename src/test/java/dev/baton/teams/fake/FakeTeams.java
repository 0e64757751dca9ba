package dev.baton.teams.fake;

import dev.baton.fake.FakeHttp;
import dev.baton.fake.Fault;
import dev.baton.fake.Faults;
import dev.baton.fake.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Teams' Connector, on loopback, with a login service of its own. What it was told to do it keeps in a log, whether it
 * did it or not. Its answers are as Microsoft documents them.
 *
 * <p>Calls go by the names {@code create}, {@code send}, {@code send-targeted}, {@code update}, {@code delete} and
 * {@code member}.
 */
public final class FakeTeams implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "/teams/v3/conversations";
    private static final int LONGEST = 100_000;

    private record Refusal(int status, String code, String retryAfter) {}

    private final FakeLogin login;
    private final FakeConversations conversations = new FakeConversations();
    private final Faults faults = new Faults();
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private final Queue<FakeCall> log = new ConcurrentLinkedQueue<>();
    private final FakeHttp http = new FakeHttp(this::serve);

    public FakeTeams() {
        this(InstantSource.system());
    }

    /** @param clock by which Teams signs */
    public FakeTeams(InstantSource clock) {
        this.login = new FakeLogin(clock);
    }

    /** What comes with each activity. */
    public String serviceUrl() {
        return "http://127.0.0.1:" + http.port() + "/teams/";
    }

    /** Settings of a Baton that works here. */
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<>(login.settings());
        settings.put("teams.service-hosts", "127.0.0.1:" + http.port());
        return settings;
    }

    public FakeLogin login() {
        return login;
    }

    public FakeConversations conversations() {
        return conversations;
    }

    public Faults faults() {
        return faults;
    }

    /** From now on calls by that name are answered so, and do nothing. */
    public void refuse(String name, int status, String code) {
        refuse(name, status, code, "");
    }

    /** Like {@link #refuse(String, int, String)}, with the header {@code Retry-After}. */
    public synchronized void refuse(String name, int status, String code, String retryAfter) {
        refusals.put(name, new Refusal(status, code, retryAfter));
    }

    /** From now on nothing is refused and nothing goes wrong. */
    public synchronized void recover() {
        refusals.clear();
        faults.none();
    }

    /** All calls, in the order in which they came. */
    public List<FakeCall> calls() {
        return List.copyOf(log);
    }

    /** All calls by one name. */
    public List<FakeCall> calls(String name) {
        return log.stream().filter(call -> call.name().equals(name)).toList();
    }

    /** Forgets the calls, not what they did. */
    public void forget() {
        log.clear();
    }

    private FakeHttp.Outcome serve(HttpExchange request) {
        var name = name(request);
        if (!login.tokens().knows(request.token())) {
            log.add(new FakeCall(name, request.path(), request.token(), body(request), Fault.NONE, false));
            var denied = JSON.createObjectNode().put("message", "Authorization has been denied for this request.");
            return FakeHttp.Outcome.json(401, denied, "", Fault.NONE);
        }
        var refusal = refusal(name);
        if (refusal != null) {
            log.add(new FakeCall(name, request.path(), request.token(), body(request), Fault.NONE, false));
            var answer = FakeConversations.Answer.error(refusal.status(), refusal.code());
            return FakeHttp.Outcome.json(refusal.status(), answer.body(), refusal.retryAfter(), Fault.NONE);
        }
        var fault = faults.of(name);
        var answer = fault.isBefore() ? FakeConversations.Answer.error(500, "") : perform(name, request);
        var done = !fault.isBefore() && answer.isDone();
        log.add(new FakeCall(name, request.path(), request.token(), body(request), fault, done));
        return outcome(fault, answer);
    }

    private synchronized @Nullable Refusal refusal(String name) {
        return refusals.get(name);
    }

    private static String name(HttpExchange request) {
        return switch (request.method()) {
            case "PUT" -> "update";
            case "DELETE" -> "delete";
            case "GET" -> "member";
            default -> {
                if (request.path().equals(BASE)) {
                    yield "create";
                }
                yield request.path().endsWith("?isTargetedActivity=true") ? "send-targeted" : "send";
            }
        };
    }

    private static JsonNode body(HttpExchange request) {
        return request.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(request.body());
    }

    private FakeConversations.Answer perform(String name, HttpExchange request) {
        if (!request.path().startsWith(BASE)) {
            return FakeConversations.Answer.error(404, "");
        }
        if (request.body().length() > LONGEST) {
            return FakeConversations.Answer.error(413, "MessageSizeTooBig");
        }
        var path =
                request.path().substring(BASE.length()).replaceAll("\\?.*", "").split("/", -1);
        return switch (name) {
            case "create" -> conversations.create(body(request));
            case "update" -> conversations.update(decode(path[1]), decode(path[3]), body(request));
            case "delete" -> conversations.delete(decode(path[1]), decode(path[3]));
            case "member" -> conversations.profile(decode(path[1]), decode(path[3]));
            default -> conversations.send(decode(path[1]), body(request), name.equals("send-targeted"));
        };
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment, StandardCharsets.UTF_8);
    }

    private static FakeHttp.Outcome outcome(Fault fault, FakeConversations.Answer answer) {
        var failed = FakeConversations.Answer.error(500, "ServiceError").body();
        return switch (fault) {
            case LIMITED ->
                FakeHttp.Outcome.json(
                        429, FakeConversations.Answer.error(429, "Throttled").body(), "1", fault);
            case BROKEN_BEFORE -> new FakeHttp.Outcome(503, "text/plain", "upstream connect error", "", fault);
            case BROKEN_AFTER -> new FakeHttp.Outcome(502, "text/plain", "", "", fault);
            case COME_BACK_AT_ONCE -> new FakeHttp.Outcome(503, "text/plain", "", "0", fault);
            case HTML -> new FakeHttp.Outcome(200, "text/html", "<html><h1>Gateway</h1></html>", "", fault);
            case INTERNAL_ERROR_BEFORE, INTERNAL_ERROR_AFTER -> FakeHttp.Outcome.json(500, failed, "", fault);
            case NONE, HALF_BODY, HALF_BODY_UNNOTICED, RESET_BEFORE, RESET_AFTER, SLOW ->
                FakeHttp.Outcome.json(answer.status(), answer.body(), "", fault);
        };
    }

    /** No connection is kept from now on. */
    public void hangUpEachTime() {
        http.hangUpEachTime();
    }

    /** Nobody can reach it any more. */
    public void goAway() {
        http.goAway();
    }

    /** It can be reached again. */
    public void comeBack() {
        http.comeBack();
    }

    @Override
    public void close() {
        http.close();
        login.close();
    }
}
