package dev.baton.slack;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A company in the fake Slack, with two people and a channel of its own.
 *
 * @param team the workspace that people are in
 * @param enterprise the Enterprise organization that it belongs to, or empty
 */
record Company(FakeSlack slack, String team, String enterprise, String user, String colleague) {

    private static final JsonMapper JSON = new JsonMapper();

    static Company in(FakeSlack slack) {
        return in(slack, "");
    }

    /** One of the workspaces of an Enterprise organization. */
    static Company in(FakeSlack slack, String enterprise) {
        var id = unique("");
        var company = new Company(slack, "T" + id, enterprise, "U" + id + "A", "U" + id + "B");
        var home = enterprise.isEmpty() ? company.team() : enterprise;
        slack.workspace().add(FakeUser.member(company.user(), "Ada " + id).of(home));
        slack.workspace().add(FakeUser.member(company.colleague(), "Bob " + id).of(home));
        slack.workspace().addChannel(company.channel());
        return company;
    }

    static String unique(String kind) {
        var number = ThreadLocalRandom.current().nextLong();
        return kind + HexFormat.of().toHexDigits(number).toUpperCase(Locale.ROOT);
    }

    String channel() {
        return "C" + team.substring(1);
    }

    /** What Slack says once somebody of the workspace agreed. */
    String agreement() {
        return "code=" + slack.grants().code(team, enterprise);
    }

    HttpResponse<String> installsAt(Node node) {
        return Visit.to(node).returns(agreement());
    }

    /** The latest token that Slack issued for the workspace. */
    String token() {
        return slack.grants().issuedFor(team).getLast();
    }

    HttpResponse<String> types(Node node, String command, String text) {
        return node.slack().command(command(command, text));
    }

    private Map<String, String> command(String command, String text) {
        var fields = Recorded.command(command, text);
        fields.put("team_id", team);
        fields.put("enterprise_id", enterprise);
        fields.put("user_id", user);
        fields.put("channel_id", channel());
        return fields;
    }

    /** The call with which Baton opens what somebody asks for. */
    Deed opens(Node node, String command, String text) {
        var fields = command(command, text);
        var answer = node.slack().command(fields);
        if (answer.statusCode() != 200 || !answer.body().isEmpty()) {
            throw new AssertionError("no form opened: " + answer.statusCode() + " " + answer.body());
        }
        return slack.await("views.open", deed -> deed.argument("trigger_id").equals(fields.get("trigger_id")));
    }

    /** The channel becomes the one that sales and marketing share. */
    void setsUpAt(Node node) {
        var form = recorded("view_submission_setup");
        Recorded.at(form, "view")
                .put(
                        "private_metadata",
                        opens(node, "/baton", "setup")
                                .json("view")
                                .path("private_metadata")
                                .asString());
        var answer = node.slack().interaction(form);
        if (answer.statusCode() != 200 || !answer.body().isEmpty()) {
            throw new AssertionError("not set up: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Something that happened in this company. */
    ObjectNode recorded(String name) {
        var json = Recorded.json(name)
                .toString()
                .replace(FakeWorkspace.TEAM, team)
                .replace("U0ANNMKT1", user)
                .replace("U0BENSAL1", colleague)
                .replace(FakeWorkspace.CHANNEL, channel());
        var changed = (ObjectNode) JSON.readTree(json);
        if (!enterprise.isEmpty()) {
            changed.putObject("enterprise").put("id", enterprise);
        }
        return changed;
    }

    /** Slack's word that Baton was removed, or that its token is no longer good. */
    ObjectNode removal(String event, Instant at) {
        var json = recorded(event);
        return json.put("event_time", at.getEpochSecond());
    }

    /** What Slack refuses from now on. */
    void revokes(List<String> tokens) {
        tokens.forEach(token -> slack.grants().spoil(token, "token_revoked"));
    }
}
