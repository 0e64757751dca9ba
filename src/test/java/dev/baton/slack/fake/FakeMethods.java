package dev.baton.slack.fake;

import dev.baton.slack.BlockKitRules;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The fake's Web API. */
final class FakeMethods {

    private static final JsonMapper JSON = new JsonMapper();

    private final FakeWorkspace workspace;
    private final FakeGrants grants;
    private final FakeHistory history;
    private volatile @Nullable URI sockets;

    FakeMethods(FakeWorkspace workspace, FakeGrants grants) {
        this.workspace = workspace;
        this.grants = grants;
        this.history = new FakeHistory(workspace);
    }

    void socketsAt(URI address) {
        sockets = address;
    }

    ObjectNode call(String method, String token, Map<String, String> arguments) {
        if (method.equals("oauth.v2.access")) {
            return access(arguments);
        }
        var refused = grants.error(token).or(() -> workspace.error(method));
        if (refused.isPresent()) {
            return error(refused.get());
        }
        return switch (method) {
            case "auth.test" -> whoAmI(token);
            case "apps.connections.open" ->
                sockets == null ? error("internal_error") : ok().put("url", sockets.toString());
            case "users.info" -> user(arguments);
            case "usergroups.list" -> groups();
            case "usergroups.users.list" -> groupMembers(arguments);
            default -> talk(method, arguments);
        };
    }

    private ObjectNode talk(String method, Map<String, String> arguments) {
        return switch (method) {
            case "chat.postMessage" -> post(arguments);
            case "chat.update" -> update(arguments);
            case "chat.delete" -> delete(arguments);
            case "chat.postEphemeral" -> ephemeral(arguments);
            case "conversations.open" -> open(arguments);
            case "conversations.history", "conversations.replies" -> history.page(arguments);
            case "chat.getPermalink" -> history.permalink(arguments);
            case "views.open", "views.update", "views.publish" -> view(arguments);
            default -> error("unknown_method");
        };
    }

    static ObjectNode ok() {
        return JSON.createObjectNode().put("ok", true);
    }

    static ObjectNode error(String error) {
        return JSON.createObjectNode().put("ok", false).put("error", error);
    }

    private ObjectNode whoAmI(String token) {
        var holder = grants.holder(token);
        var answer = ok().put("url", "https://acme.slack.com/")
                .put("team", "Acme")
                .put("user", "baton")
                .put("team_id", holder.wholeOrganization() ? holder.enterprise() : holder.team())
                .put("user_id", FakeWorkspace.BOT_USER)
                .put("bot_id", "B0BATONBT")
                .put("is_enterprise_install", holder.wholeOrganization());
        return holder.enterprise().isEmpty() ? answer : answer.put("enterprise_id", holder.enterprise());
    }

    private ObjectNode access(Map<String, String> arguments) {
        if (!FakeGrants.CLIENT_ID.equals(arguments.get("client_id"))
                || !FakeGrants.CLIENT_SECRET.equals(arguments.get("client_secret"))) {
            return error("bad_client_secret");
        }
        var refreshes = "refresh_token".equals(arguments.get("grant_type"));
        var holder = refreshes
                ? grants.redeemRefresh(arguments.getOrDefault("refresh_token", ""))
                : grants.redeem(arguments.getOrDefault("code", ""));
        return holder.map(this::granted).orElseGet(() -> error(refreshes ? "invalid_refresh_token" : "invalid_code"));
    }

    private ObjectNode granted(FakeGrants.Holder holder) {
        var tokens = grants.issue(holder);
        var answer = ok().put("app_id", "A0BATON")
                .put("access_token", tokens[0])
                .put("token_type", "bot")
                .put("scope", "chat:write,commands")
                .put("bot_user_id", FakeWorkspace.BOT_USER)
                .put("is_enterprise_install", holder.wholeOrganization());
        if (holder.wholeOrganization()) {
            answer.putNull("team");
        } else {
            answer.putObject("team").put("id", holder.team()).put("name", "Acme <b>& Co</b>");
        }
        if (holder.enterprise().isEmpty()) {
            answer.putNull("enterprise");
        } else {
            answer.putObject("enterprise").put("id", holder.enterprise()).put("name", "Acme Group");
        }
        return tokens[1].isEmpty()
                ? answer
                : answer.put("refresh_token", tokens[1]).put("expires_in", grants.lifetimeSeconds());
    }

    private ObjectNode post(Map<String, String> arguments) {
        var conversation = workspace.conversation(arguments.getOrDefault("channel", ""));
        if (conversation.isEmpty()) {
            return error("channel_not_found");
        }
        var blocks = parse(arguments.get("blocks"));
        if (blocks == null || !isTaken(arguments, blocks)) {
            return error("invalid_blocks");
        }
        var metadata = parse(arguments.get("metadata"));
        var message = workspace.post(
                conversation.get(),
                arguments.getOrDefault("thread_ts", ""),
                arguments.getOrDefault("text", ""),
                blocks,
                metadata == null ? MissingNode.getInstance() : metadata);
        return ok().put("channel", message.channel()).put("ts", message.ts());
    }

    private ObjectNode update(Map<String, String> arguments) {
        var conversation = workspace.conversation(arguments.getOrDefault("channel", ""));
        if (conversation.isEmpty()) {
            return error("channel_not_found");
        }
        var blocks = parse(arguments.get("blocks"));
        if (blocks == null || !isTaken(arguments, blocks)) {
            return error("invalid_blocks");
        }
        var ts = arguments.getOrDefault("ts", "");
        return workspace.update(conversation.get(), ts, arguments.getOrDefault("text", ""), blocks)
                ? ok().put("channel", conversation.get()).put("ts", ts)
                : error("message_not_found");
    }

    private ObjectNode delete(Map<String, String> arguments) {
        var conversation = workspace.conversation(arguments.getOrDefault("channel", ""));
        if (conversation.isEmpty()) {
            return error("channel_not_found");
        }
        var ts = arguments.getOrDefault("ts", "");
        return workspace.delete(conversation.get(), ts)
                ? ok().put("channel", conversation.get()).put("ts", ts)
                : error("message_not_found");
    }

    private ObjectNode ephemeral(Map<String, String> arguments) {
        return workspace.conversation(arguments.getOrDefault("channel", "")).isPresent()
                ? ok().put("message_ts", "1.000001")
                : error("channel_not_found");
    }

    private ObjectNode open(Map<String, String> arguments) {
        Optional<String> conversation = workspace.conversation(arguments.getOrDefault("users", ""));
        if (conversation.isEmpty()) {
            return error("user_not_found");
        }
        var answer = ok();
        answer.putObject("channel").put("id", conversation.get());
        return answer;
    }

    private ObjectNode view(Map<String, String> arguments) {
        var view = parse(arguments.get("view"));
        if (view == null || !BlockKitRules.violations(view).isEmpty()) {
            return error("invalid_arguments");
        }
        if (arguments.containsKey("trigger_id") && !workspace.use(arguments.getOrDefault("trigger_id", ""))) {
            return error("expired_trigger_id");
        }
        var answer = ok();
        answer.putObject("view").put("id", "V0FAKE001").put("hash", "1.abc");
        return answer;
    }

    private ObjectNode user(Map<String, String> arguments) {
        return workspace
                .user(arguments.getOrDefault("user", ""))
                .map(user -> ok().set("user", json(user)))
                .orElseGet(() -> error("user_not_found"));
    }

    private static ObjectNode json(FakeUser user) {
        var json = JSON.createObjectNode()
                .put("id", user.id())
                .put("team_id", user.team())
                .put("name", user.name())
                .put("tz", "Europe/Berlin")
                .put("deleted", user.standing().equals("deleted"))
                .put("is_admin", user.standing().equals("admin"))
                .put("is_owner", false)
                .put("is_bot", false)
                .put("is_restricted", user.standing().equals("guest"))
                .put("is_ultra_restricted", false)
                .put("is_email_confirmed", true);
        json.putObject("profile").put("real_name", user.name()).put("email", user.email());
        return json;
    }

    private ObjectNode groups() {
        var answer = ok();
        var groups = answer.putArray("usergroups");
        workspace
                .groups()
                .keySet()
                .forEach(id -> groups.addObject()
                        .put("id", id)
                        .put("name", "Sales EMEA")
                        .put("handle", "sales-emea"));
        return answer;
    }

    private ObjectNode groupMembers(Map<String, String> arguments) {
        var answer = ok();
        var users = answer.putArray("users");
        workspace
                .groups()
                .getOrDefault(arguments.getOrDefault("usergroup", ""), List.of())
                .forEach(users::add);
        return answer;
    }

    private boolean isTaken(Map<String, String> arguments, JsonNode blocks) {
        var types = blocks.findValuesAsString("type");
        if (!workspace.charts() && (types.contains("data_visualization") || types.contains("image"))) {
            return false;
        }
        var message = JSON.createObjectNode().put("text", arguments.getOrDefault("text", ""));
        return BlockKitRules.violations(message.set("blocks", blocks)).isEmpty();
    }

    private static @Nullable JsonNode parse(@Nullable String json) {
        try {
            return json == null ? null : JSON.readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }
}
