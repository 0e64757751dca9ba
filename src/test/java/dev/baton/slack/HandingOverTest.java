package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A lead's whole way through Slack. */
class HandingOverTest extends SlackScene {

    private static final String CHANNEL = "C0HANDOVR";

    @Test
    void a_lead_goes_from_a_command_to_a_card_and_comes_back_accepted() {
        setUp(CHANNEL);
        var command = Recorded.command("/lead", "");
        command.put("channel_id", CHANNEL);

        var asked = slack.command(command);

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).isEmpty();
        var opened =
                SLACK.await("views.open", deed -> deed.argument("trigger_id").equals(command.get("trigger_id")));
        var view = opened.json("view");
        assertThat(view.path("callback_id").asString()).isEqualTo("lead.offer");

        var form = leadForm("Northwind", "pia@northwind.com");
        Recorded.at(form, "view")
                .put("private_metadata", view.path("private_metadata").asString())
                .set("blocks", view.path("blocks"));
        var submitted = slack.interaction(form);

        assertThat(submitted.statusCode()).isEqualTo(200);
        assertThat(submitted.body()).isEmpty();
        var posted = SLACK.await("chat.postMessage", deed -> isCardOf("Northwind", deed));
        assertThat(posted.argument("channel")).isEqualTo(CHANNEL);
        assertThat(posted.argument("unfurl_links")).isEqualTo("false");
        assertThat(posted.json("metadata").path("event_type").asString()).isEqualTo("baton_message");

        isAccepted(posted);
    }

    private void isAccepted(Deed posted) {
        var accept = button(posted, "lead.accept");
        var pressed = slack.interaction(Recorded.json("block_actions_message", json -> {
            ((ObjectNode) json.path("actions").path(0))
                    .put("action_id", accept.path("action_id").asString())
                    .put("value", accept.path("value").asString());
            Recorded.at(json, "channel").put("id", CHANNEL);
        }));

        assertThat(pressed.statusCode()).isEqualTo(200);
        var updated =
                SLACK.await("chat.update", deed -> deed.argument("channel").equals(CHANNEL));
        assertThat(updated.argument("blocks")).contains("Accepted").contains("<@" + BEN + ">");
        SLACK.await(
                "chat.postMessage",
                deed -> deed.argument("channel").equals(CHANNEL)
                        && deed.argument("thread_ts").equals(updated.argument("ts")));
        SLACK.await("chat.postMessage", deed -> deed.argument("channel").equals(ANN));
    }

    private static boolean isCardOf(String company, Deed deed) {
        return deed.argument("blocks").contains(company)
                && deed.argument("blocks").contains("lead.accept");
    }

    private static JsonNode button(Deed posted, String action) {
        for (var block : posted.json("blocks")) {
            for (var element : block.path("elements")) {
                if (element.path("action_id").asString("").startsWith(action)) {
                    return element;
                }
            }
        }
        throw new AssertionError("no button " + action);
    }
}
