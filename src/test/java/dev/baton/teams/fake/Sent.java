package dev.baton.teams.fake;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Teams sends, as recorded from its documentation: the least that says where something comes from. */
public final class Sent {

    /** The team of all channels: the id of its first one. */
    public static final String TEAM = "19:general@thread.tacv2";

    private static final JsonMapper JSON = new JsonMapper();

    /** Somebody writes in a conversation: {@code personal}, {@code channel} or {@code groupChat}. */
    public static ObjectNode message(FakeTeams teams, String conversation, String type, FakeMember from) {
        var activity = activity(teams, "message", conversation, type, from);
        activity.put("text", "<at>Baton</at> help");
        activity.put("localTimezone", "Europe/Berlin");
        return activity.put("locale", "de-DE");
    }

    /** Somebody adds Baton, or takes it out: {@code add} or {@code remove}. */
    public static ObjectNode installation(
            FakeTeams teams, String action, String conversation, String type, FakeMember from) {
        return activity(teams, "installationUpdate", conversation, type, from).put("action", action);
    }

    private static ObjectNode activity(
            FakeTeams teams, String kind, String conversation, String type, FakeMember from) {
        var activity = JSON.createObjectNode()
                .put("type", kind)
                .put("id", "f:1")
                .put("timestamp", "2026-07-01T09:00:00.000Z")
                .put("serviceUrl", teams.serviceUrl())
                .put("channelId", "msteams");
        activity.putObject("from")
                .put("id", from.teamsId())
                .put("name", from.name())
                .put("aadObjectId", from.user());
        activity.putObject("conversation")
                .put("isGroup", !type.equals("personal"))
                .put("conversationType", type)
                .put("tenantId", FakeLogin.TENANT)
                .put("id", conversation);
        activity.putObject("recipient").put("id", "28:" + FakeLogin.APP).put("name", "Baton");
        var data = activity.putObject("channelData");
        data.putObject("tenant").put("id", FakeLogin.TENANT);
        if (type.equals("channel")) {
            data.putObject("team").put("id", TEAM);
        }
        return activity;
    }

    private Sent() {}
}
