package dev.baton.teams.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Channels, chats and personal conversations, and all that was posted in them. */
public final class FakeConversations {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MESSAGE_ID = ";messageid=";

    /** What the Connector answers. */
    record Answer(int status, ObjectNode body) {

        static Answer error(int status, String code) {
            var body = JSON.createObjectNode();
            body.putObject("error").put("code", code).put("message", "as planned");
            return new Answer(status, body);
        }

        boolean isDone() {
            return status < 300;
        }
    }

    private final Map<String, List<FakeMember>> members = new LinkedHashMap<>();
    private final List<FakeActivity> log = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong(1_790_000_000_000L);

    /** Begins a channel ({@code …@thread.tacv2}) or a chat ({@code …@thread.v2}) that Baton is in. */
    public synchronized void add(String conversation, FakeMember... those) {
        members.put(conversation, List.of(those));
    }

    /** Baton isn't in the conversation any more, or it is gone. */
    public synchronized void end(String conversation) {
        members.remove(conversation);
    }

    /** All that is posted and wasn't deleted, oldest first. */
    public synchronized List<FakeActivity> messages() {
        return List.copyOf(log);
    }

    /** The same of one conversation, threads included. */
    public synchronized List<FakeActivity> messages(String conversation) {
        return log.stream()
                .filter(message -> message.conversation().equals(conversation))
                .toList();
    }

    /** The person's conversation with Baton alone; the same each time. */
    public static String personalOf(FakeMember member) {
        return "a:1" + member.user().replace("-", "");
    }

    synchronized Answer create(JsonNode body) {
        if (!body.path("tenantId").asString("").equals(FakeLogin.TENANT)) {
            return Answer.error(400, "BadSyntax");
        }
        return body.path("isGroup").asBoolean(false) ? thread(body) : personal(body);
    }

    private Answer thread(JsonNode body) {
        var channel = body.path("channelData").path("channel").path("id").asString("");
        if (!body.path("activity").isObject()) {
            return Answer.error(400, "BadSyntax");
        }
        if (!members.containsKey(channel) || !isChannel(channel)) {
            return Answer.error(403, "BotNotInConversationRoster");
        }
        var id = post(channel, "", body.path("activity"), "");
        return new Answer(
                201,
                JSON.createObjectNode().put("id", channel + MESSAGE_ID + id).put("activityId", id));
    }

    private Answer personal(JsonNode body) {
        var wanted = body.path("members").path(0).path("id").asString("");
        var member = members.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.goesBy(wanted))
                .findFirst();
        if (member.isEmpty()) {
            return Answer.error(403, "ForbiddenOperationException");
        }
        var conversation = personalOf(member.get());
        members.put(conversation, List.of(member.get()));
        return new Answer(201, JSON.createObjectNode().put("id", conversation));
    }

    private static boolean isChannel(String conversation) {
        return conversation.endsWith("@thread.tacv2");
    }

    private String post(String conversation, String root, JsonNode activity, String onlyFor) {
        var id = Long.toString(ids.incrementAndGet());
        log.add(new FakeActivity(conversation, root, id, activity, onlyFor, 0));
        return id;
    }

    synchronized Answer send(String where, JsonNode activity, boolean targeted) {
        var end = where.indexOf(MESSAGE_ID);
        var conversation = end < 0 ? where : where.substring(0, end);
        var root = end < 0 ? "" : where.substring(end + MESSAGE_ID.length());
        var recipient = targeted ? activity.path("recipient").path("id").asString("") : "";
        if (!members.containsKey(conversation)) {
            return Answer.error(404, "ConversationNotFound");
        }
        if (!root.isEmpty()
                && (!isChannel(conversation) || find(conversation, root).isEmpty())) {
            return Answer.error(404, "ActivityNotFoundInConversation");
        }
        return targeted && !isAddressable(conversation, recipient)
                ? Answer.error(400, "BadArgument")
                : new Answer(201, JSON.createObjectNode().put("id", post(conversation, root, activity, recipient)));
    }

    private boolean isAddressable(String conversation, String recipient) {
        return !conversation.startsWith("a:") && member(conversation, recipient).isPresent();
    }

    private Optional<FakeActivity> find(String conversation, String id) {
        return log.stream()
                .filter(message -> message.conversation().equals(conversation)
                        && message.id().equals(id))
                .findFirst();
    }

    private Optional<FakeMember> member(String conversation, String id) {
        return members.getOrDefault(conversation, List.of()).stream()
                .filter(member -> member.goesBy(id))
                .findFirst();
    }

    synchronized Answer update(String conversation, String id, JsonNode activity) {
        return find(conversation, id)
                .map(message -> {
                    log.set(log.indexOf(message), message.updated(activity));
                    return new Answer(200, JSON.createObjectNode().put("id", id));
                })
                .orElseGet(() -> Answer.error(404, "ActivityNotFoundInConversation"));
    }

    synchronized Answer delete(String conversation, String id) {
        return find(conversation, id)
                .map(message -> {
                    log.remove(message);
                    return new Answer(200, JSON.createObjectNode());
                })
                .orElseGet(() -> Answer.error(404, "ActivityNotFoundInConversation"));
    }

    synchronized Answer profile(String conversation, String id) {
        return member(conversation, id)
                .map(member -> new Answer(200, member.json()))
                .orElseGet(() -> Answer.error(404, "MemberNotFoundInConversation"));
    }
}
