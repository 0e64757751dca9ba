package dev.baton.slack.fake;

import dev.baton.fake.FakeHttp;
import dev.baton.fake.Fault;
import dev.baton.fake.Faults;
import dev.baton.fake.HttpExchange;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Slack on loopback. What it was told to do it keeps in a log, whether it did it or not. */
public final class FakeSlack implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/";

    private final FakeWorkspace workspace = new FakeWorkspace();
    private final FakeGrants grants = new FakeGrants(workspace);
    private final FakeMethods methods = new FakeMethods(workspace, grants);
    private final Faults faults = new Faults();
    private final Queue<Deed> log = new ConcurrentLinkedQueue<>();
    private final FakeHttp http = new FakeHttp(this::serve);
    private volatile Consumer<Deed> listener = deed -> {};

    public URI apiUrl() {
        return URI.create("http://127.0.0.1:" + http.port() + API);
    }

    /** What a Baton of its own is started with to work here: on any port, with its data in a folder. */
    public String[] settings(Path folder) {
        return new String[] {
            "--server.port=0",
            "--baton.sandbox=off",
            "--baton.data-dir=" + folder,
            "--slack.bot-token=" + FakeWorkspace.BOT_TOKEN,
            "--slack.signing-secret=" + SlackRequests.SECRET,
            "--slack.api-url=" + apiUrl()
        };
    }

    /** An address at which an interaction may be answered. */
    public String responseUrl() {
        return "http://127.0.0.1:" + http.port() + "/actions/T0ACMEHQ1/1/abc";
    }

    /** Its people, channels and messages. */
    public FakeWorkspace workspace() {
        return workspace;
    }

    /** Its tokens and codes. */
    public FakeGrants grants() {
        return grants;
    }

    public Faults faults() {
        return faults;
    }

    /** Where Socket Mode connects to. */
    public void socketsAt(URI address) {
        methods.socketsAt(address);
    }

    /** Tells of each call at once. */
    public void listen(Consumer<Deed> to) {
        listener = to;
    }

    /** All calls of a method, in the order in which they came. */
    public List<Deed> deeds(String method) {
        return log.stream().filter(deed -> deed.method().equals(method)).toList();
    }

    public List<Deed> deeds() {
        return List.copyOf(log);
    }

    /** Waits for a call, and fails if there is none in time. */
    public Deed await(String method, Predicate<Deed> wanted) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            for (var deed : log) {
                if (deed.method().equals(method) && wanted.test(deed)) {
                    return deed;
                }
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("no such call of " + method + "; there were "
                + log.stream().map(Deed::method).toList());
    }

    private FakeHttp.Outcome serve(HttpExchange request) {
        var method = request.path().startsWith(API) ? request.path().substring(API.length()) : "response_url";
        var fault = faults.of(method);
        var answer = fault.isBefore() ? JSON.createObjectNode() : perform(method, request);
        var done = !fault.isBefore() && answer.path("ok").asBoolean(false);
        var arguments = method.equals("response_url")
                ? Map.of("message", request.body(), "path", request.path())
                : request.form();
        var deed = new Deed(method, request.token(), arguments, fault, done);
        log.add(deed);
        listener.accept(deed);
        return outcome(fault, answer);
    }

    private ObjectNode perform(String method, HttpExchange request) {
        return method.equals("response_url")
                ? JSON.createObjectNode().put("ok", true)
                : methods.call(method, request.token(), request.form());
    }

    private static FakeHttp.Outcome outcome(Fault fault, ObjectNode answer) {
        return switch (fault) {
            case LIMITED ->
                FakeHttp.Outcome.json(
                        429, JSON.createObjectNode().put("ok", false).put("error", "ratelimited"), "1", fault);
            case BROKEN_BEFORE -> new FakeHttp.Outcome(503, "text/plain", "upstream connect error", "", fault);
            case BROKEN_AFTER -> new FakeHttp.Outcome(500, "text/plain", "", "", fault);
            case COME_BACK_AT_ONCE -> new FakeHttp.Outcome(503, "text/plain", "", "0", fault);
            case HTML -> new FakeHttp.Outcome(200, "text/html", "<html><h1>Gateway</h1></html>", "", fault);
            case INTERNAL_ERROR_BEFORE, INTERNAL_ERROR_AFTER ->
                FakeHttp.Outcome.json(
                        200, JSON.createObjectNode().put("ok", false).put("error", "internal_error"), "", fault);
            case NONE, HALF_BODY, HALF_BODY_UNNOTICED, RESET_BEFORE, RESET_AFTER, SLOW ->
                FakeHttp.Outcome.json(200, answer, "", fault);
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
    }
}
