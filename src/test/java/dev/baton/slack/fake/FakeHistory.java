package dev.baton.slack.fake;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the fake's Web API tells of messages that are there. */
record FakeHistory(FakeWorkspace workspace) {

    private static final JsonMapper JSON = new JsonMapper();

    ObjectNode page(Map<String, String> arguments) {
        var channel = workspace.conversation(arguments.getOrDefault("channel", ""));
        if (channel.isEmpty()) {
            return FakeMethods.error("channel_not_found");
        }
        var all = among(channel.get(), arguments);
        var from = Integer.parseInt(arguments.getOrDefault("cursor", "0"));
        var until = Math.min(all.size(), from + workspace.page());
        var answer = FakeMethods.ok();
        var messages = answer.putArray("messages");
        all.subList(from, until).forEach(message -> messages.add(json(message)));
        answer.putObject("response_metadata").put("next_cursor", until < all.size() ? Integer.toString(until) : "");
        return answer;
    }

    /** A limit is for the fake to choose, bounds are not. */
    private List<FakeMessage> among(String channel, Map<String, String> arguments) {
        var oldest = arguments.getOrDefault("oldest", "");
        var latest = arguments.getOrDefault("latest", "9");
        var isInclusive = Boolean.parseBoolean(arguments.get("inclusive"));
        return workspace.history(channel, arguments.getOrDefault("ts", ""), isInclusive ? "" : oldest).stream()
                .filter(message -> message.ts().compareTo(oldest) >= 0)
                .filter(message -> message.ts().compareTo(latest) < (isInclusive ? 1 : 0))
                .toList();
    }

    ObjectNode permalink(Map<String, String> arguments) {
        return FakeMethods.ok()
                .put(
                        "permalink",
                        "https://acme.slack.com/archives/" + arguments.get("channel") + "/p"
                                + arguments.getOrDefault("message_ts", "").replace(".", ""));
    }

    private static ObjectNode json(FakeMessage message) {
        var json = JSON.createObjectNode()
                .put("type", "message")
                .put("user", message.extras().user())
                .put("ts", message.ts())
                .put("text", message.text());
        return message.extras().metadata().isMissingNode()
                ? json
                : json.set("metadata", message.extras().metadata());
    }
}
