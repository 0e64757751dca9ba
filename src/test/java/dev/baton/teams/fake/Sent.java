package dev.baton.teams.fake;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Teams sends, as recorded from its documentation: the least that says where something comes from. */
public final class Sent {

    /** The team of all channels: the id of its first one. */
    public static final String TEAM = "19:general@thread.tacv2";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant BEGINNING = Instant.parse("2026-07-01T09:00:00Z");

    /** Each is sent after the one before. */
    private static final AtomicLong SENT = new AtomicLong();

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

    /**
     * The same, as Teams tells it of those who are in a conversation: {@code membersAdded} or {@code membersRemoved}.
     */
    public static ObjectNode members(
            FakeTeams teams, String change, String conversation, String type, FakeMember from) {
        var activity = activity(teams, "conversationUpdate", conversation, type, from);
        activity.putArray(change).addObject().put("id", "28:" + FakeLogin.APP);
        return activity;
    }

    private static ObjectNode activity(
            FakeTeams teams, String kind, String conversation, String type, FakeMember from) {
        var number = SENT.incrementAndGet();
        var activity = JSON.createObjectNode()
                .put("type", kind)
                .put("id", "f:" + number)
                .put("timestamp", BEGINNING.plusMillis(number).toString())
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
