package dev.baton.teams;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that Teams is asked to do.
 *
 * @param name for metrics
 * @param path below a service URL
 * @see <a
 *     href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Reference
 *     of the Connector</a>
 */
record Call(
        String name, String method, String path, @Nullable JsonNode body) {

    private static final String CONVERSATIONS = "v3/conversations";

    /** Creates a personal conversation, or posts a message with a thread of its own. */
    static Call create(JsonNode conversation) {
        return new Call("create", "POST", CONVERSATIONS, conversation);
    }

    /** @param conversation with {@code ;messageid=…} for a thread */
    static Call send(String conversation, JsonNode activity) {
        return new Call("send", "POST", activities(conversation), activity);
    }

    /** Only the activity's {@code recipient} sees it. */
    static Call sendTargeted(String conversation, JsonNode activity) {
        return new Call("send-targeted", "POST", activities(conversation) + "?isTargetedActivity=true", activity);
    }

    static Call update(String conversation, String id, JsonNode activity) {
        return new Call("update", "PUT", activities(conversation) + "/" + encoded(id), activity);
    }

    static Call delete(String conversation, String id) {
        return new Call("delete", "DELETE", activities(conversation) + "/" + encoded(id), null);
    }

    /** @param member by {@code 29:…} or by object id in Entra */
    static Call member(String conversation, String member) {
        return new Call(
                "member", "GET", CONVERSATIONS + "/" + encoded(conversation) + "/members/" + encoded(member), null);
    }

    private static String activities(String conversation) {
        return CONVERSATIONS + "/" + encoded(conversation) + "/activities";
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
