package dev.baton.teams;

import dev.baton.store.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes sense of what Teams answered.
 *
 * @see <a
 *     href="https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis">
 *     Status codes from bot conversational APIs</a>
 */
final class Answers {

    private static final Set<String> CHANGING = Set.of("PUT", "DELETE");

    static Answer of(HttpResponse<byte[]> response, Instant now) {
        var status = response.statusCode();
        if (status == 429 || status == 412) {
            var header = response.headers().firstValue("Retry-After").orElse("");
            return new Answer.Limited(RetryAfter.of(header, now));
        }
        // "retryable" by the documentation, but a message may have been posted all the same
        if (status >= 500 || status == 408) {
            return new Answer.Unclear("Teams answered " + status);
        }
        var body = parse(response.body());
        if (status < 300) {
            return body.isMissingNode() && response.body().length > 0
                    ? new Answer.Unclear("an answer came that isn't one of Teams")
                    : new Answer.Done(body);
        }
        return isOfTeams(response, body)
                ? new Answer.Denied(status, code(body))
                : new Answer.NotReached("the address of Teams answered " + status);
    }

    /**
     * Something on the way, such as a proxy, doesn't answer in JSON; nor does whoever finds the body too big to read. A
     * message that isn't there to be changed may be told with nothing but 404.
     */
    private static boolean isOfTeams(HttpResponse<byte[]> response, JsonNode body) {
        var status = response.statusCode();
        return status == 401
                || status == 413
                || (status >= 400 && body.isObject())
                || (status == 404 && CHANGING.contains(response.request().method()) && response.body().length == 0);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return Json.mapper().readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** A blocked conversation is told differently: by a {@code subCode}, which may be in JSON within the message. */
    private static String code(JsonNode body) {
        var inner = parse(body.path("message").asString("").getBytes(StandardCharsets.UTF_8));
        for (var node : new JsonNode[] {
            inner.path("subCode"), body.path("subCode"), body.path("error").path("code"), body.path("error")
        }) {
            if (node.isString()) {
                return word(node.asString());
            }
        }
        return "";
    }

    private static String word(String code) {
        var word = code.replaceAll("\\W", "");
        return word.substring(0, Math.min(word.length(), 60));
    }

    private Answers() {}
}
