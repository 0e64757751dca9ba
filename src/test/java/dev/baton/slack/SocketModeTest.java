package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.FakeGrants;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeSockets;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Baton without a public address: everything comes over the socket that it opened. */
class SocketModeTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final FakeSockets SOCKETS = new FakeSockets();
    private static final Node BATON = start();

    private static Node start() {
        SLACK.socketsAt(SOCKETS.address());
        return Node.start(
                SLACK,
                new ShiftedClock(),
                "--slack.bot-token=" + FakeWorkspace.BOT_TOKEN,
                "--slack.app-token=" + FakeGrants.APP_TOKEN);
    }

    @BeforeAll
    static void connected() {
        SOCKETS.awaitOpened(1);
    }

    @AfterAll
    static void stop() {
        BATON.close();
        SLACK.close();
        SOCKETS.close();
    }

    /** The payload with which Baton acknowledges; a missing node if it does so without a word. */
    private static JsonNode answerTo(String type, JsonNode payload) {
        var envelope = Recorded.unique("envelope-");
        SOCKETS.deliver(1, type, envelope, payload);
        return SOCKETS.awaitAcknowledgement(envelope).said().path("payload");
    }

    private static JsonNode command(String command, String text) {
        return new JsonMapper().valueToTree(Recorded.command(command, text));
    }

    @Test
    void a_command_is_answered_in_its_acknowledgement() {
        var answer = answerTo("slash_commands", command("/baton", "help"));
        assertThat(answer.path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(answer.toString()).contains("What Baton can do");
    }

    @Test
    void what_people_type_arrives_as_they_typed_it() {
        var words = "Smith & Söhne <a+b=c&d> 100% ünïcödé";
        var escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(answerTo("slash_commands", command("/lead", "show " + escaped))
                        .toString())
                .contains(escaped);
    }

    @Test
    void a_button_is_acknowledged_without_a_word_and_answered_below() {
        var pressed = Recorded.json("block_actions_message");
        pressed.put("response_url", SLACK.responseUrl() + "/socket");
        assertThat(answerTo("interactive", pressed).isMissingNode()).isTrue();
        SLACK.await("response_url", deed -> deed.argument("path").endsWith("/socket"));
    }

    @Test
    void a_form_that_is_filled_in_wrongly_says_so_in_its_acknowledgement() {
        var form = Recorded.json("view_submission_setup");
        Recorded.at(form, "view", "state", "values", "sales", "sales")
                .putArray("selected_users")
                .add("U0UNKNOWN");
        var answer = answerTo("interactive", form);
        assertThat(answer.path("response_action").asString()).isEqualTo("errors");
        assertThat(answer.path("errors").path("sales").asString()).contains("try again");
    }

    @Test
    void a_list_is_filled_in_its_acknowledgement() {
        assertThat(answerTo("interactive", Recorded.json("block_suggestion")).path("options"))
                .hasSize(1);
    }

    @Test
    void what_is_delivered_again_is_acknowledged_again_and_answered_once() {
        var mention = mention("qwxzsocketonce");
        assertThat(answerTo("events_api", mention).isMissingNode()).isTrue();
        assertThat(answerTo("events_api", mention).isMissingNode()).isTrue();
        answerTo("events_api", mention("qwxzsocketlater"));
        SLACK.await("chat.postEphemeral", deed -> deed.argument("blocks").contains("qwxzsocketonce"));
        SLACK.await("chat.postEphemeral", deed -> deed.argument("blocks").contains("qwxzsocketlater"));
        assertThat(SLACK.deeds("chat.postEphemeral"))
                .filteredOn(deed -> deed.argument("blocks").contains("qwxzsocketonce"))
                .hasSize(1);
    }

    private static JsonNode mention(String words) {
        return Recorded.json(
                "event_app_mention", json -> Recorded.at(json, "event").put("text", "<@U0BATONBT> " + words));
    }

    @Test
    void what_nobody_knows_is_acknowledged_since_slack_would_repeat_it() {
        answerTo("events_api", Recorded.json("event_unknown"));
        answerTo("interactive", Recorded.json("view_closed"));
    }

    /** Without a signing secret nobody can tell Slack's requests from others. */
    @Test
    void requests_over_http_are_not_taken() {
        assertThat(BATON.slack().command(Recorded.command("/baton", "help")).statusCode())
                .isEqualTo(404);
    }
}
