package dev.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.response.Response;
import dev.baton.chat.GroupId;
import dev.baton.chat.Input.Option;
import dev.baton.chat.WorkspaceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fills the list of user groups in a dialog, as a person types. */
final class GroupSearch {

    private static final int MOST = 100;

    private final SlackApi api;
    private final Installations installations;
    private final Cache<WorkspaceId, List<Option>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    GroupSearch(SlackApi api, Installations installations) {
        this.api = api;
        this.installations = installations;
    }

    Response serve(Payload payload) {
        var origin = Origin.ofInteraction(payload);
        var groups = installations.behind(origin) instanceof Standing.Installed(var installation)
                ? groups(installation, origin)
                : List.<Option>of();
        var typed = payload.text("value").toLowerCase(Locale.ROOT);
        var options = JsonNodeFactory.instance.arrayNode();
        groups.stream()
                .filter(group -> group.label().toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST)
                .forEach(group -> options.addObject()
                        .put("value", group.value())
                        .set("text", Blocks.plain(group.label(), Blocks.OPTION)));
        return Stage.answer(JsonNodeFactory.instance.objectNode().set("options", options));
    }

    private List<Option> groups(Installation installation, Origin origin) {
        var remembered = known.getIfPresent(installation.workspace());
        if (remembered != null) {
            return remembered;
        }
        var arguments = new HashMap<String, String>();
        if (installation.team() == null && !origin.teams().isEmpty()) {
            arguments.put("team_id", origin.teams().getFirst());
        }
        var answer = api.call("usergroups.list", installation.token(), arguments, SlackApi.BEFORE_ANSWER);
        if (!(answer instanceof Answer.Done(var body))) {
            return List.of();
        }
        var groups = StreamSupport.stream(body.path("usergroups").spliterator(), false)
                .filter(group -> SlackIds.isGroup(group.path("id").asString("")))
                .map(group -> option(installation, group))
                .toList();
        known.put(installation.workspace(), groups);
        return groups;
    }

    private static Option option(Installation installation, JsonNode group) {
        var id = new GroupId(installation.workspace(), group.path("id").asString(""));
        var name = group.path("name").asString("");
        return new Option(id.toString(), name + " (@" + group.path("handle").asString("") + ")");
    }
}
