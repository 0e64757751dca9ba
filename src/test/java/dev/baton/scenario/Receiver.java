package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import dev.baton.fake.FakeHttp;
import dev.baton.fake.FakeHttp.Outcome;
import dev.baton.fake.Fault;
import dev.baton.fake.HttpExchange;
import dev.baton.store.Json;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A system that hears from Baton, and answers as it is told. */
final class Receiver implements AutoCloseable {

    static final Outcome TAKEN = answer(204, "");

    private final FakeHttp http = new FakeHttp(this::serve);
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile Function<Heard, Outcome> manner = any -> TAKEN;

    /** What came, and what was answered. */
    record Heard(HttpExchange request, JsonNode body) {

        private String header(String name) {
            return request.headers().getOrDefault(name, "");
        }

        String id() {
            return header("webhook-id");
        }

        String type() {
            return body.path("type").asString();
        }

        String subject() {
            return body.at("/data/parcel").asString("");
        }

        int number() {
            return body.at("/data/number").asInt(0);
        }

        String name() {
            return subject() + number();
        }

        List<String> signatures() {
            return List.of(header("webhook-signature").split(" ", -1));
        }

        /** Whether it is signed with that secret, as the library has it. */
        boolean isSignedWith(String secret) {
            try {
                var at = Long.parseLong(header("webhook-timestamp"));
                return signatures().contains(new Webhook(secret).sign(id(), at, request.body()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Outcome answer(int status, String retryAfter) {
        return new Outcome(status, "text/plain", status == 204 ? "" : "as it is", retryAfter, Fault.NONE);
    }

    static Outcome fails(Fault fault) {
        return new Outcome(200, "text/plain", "as it is", "", fault);
    }

    private Outcome serve(HttpExchange request) {
        var each = new Heard(request, Json.mapper().readTree(request.body()));
        var outcome = manner.apply(each);
        heard.add(each);
        return outcome;
    }

    void answers(int status) {
        answers(any -> answer(status, ""));
    }

    void answers(Function<Heard, Outcome> how) {
        manner = how;
    }

    void goesAway() {
        http.goAway();
    }

    void comesBack() {
        http.comeBack();
    }

    String address() {
        return "http://127.0.0.1:" + http.port() + "/hooks?token=hidden";
    }

    List<Heard> heard() {
        return heard;
    }

    /** What came, by its subject and number, each time that it came. */
    List<String> names() {
        return heard.stream().map(Heard::name).toList();
    }

    void hears(int times) {
        await().alias("heard " + names()).atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= times);
    }

    @Override
    public void close() {
        http.close();
    }
}
