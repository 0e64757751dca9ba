package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Somebody presses a button on a card that shows a lead as it was. */
class OldCardTest extends SlackScene {

    private static final String CHANNEL = "C0OLDCARD";
    private static final String DORA = "U0DORASAL";

    @BeforeEach
    void ben_and_dora_are_in_sales() {
        SLACK.workspace().add(FakeUser.member(DORA, "Dora"));
        SLACK.workspace().addChannel(CHANNEL);
        var form = Recorded.json("view_submission_setup");
        Recorded.at(form, "view").put("private_metadata", "slack:" + FakeWorkspace.TEAM + "/" + CHANNEL);
        Recorded.at(form, "view", "state", "values", "sales", "sales")
                .putArray("selected_users")
                .add(BEN)
                .add(DORA);
        assertThat(slack.interaction(form).body()).isEmpty();
    }

    private Deed offered(String company) {
        var command = Recorded.command("/lead", "");
        command.put("channel_id", CHANNEL);
        slack.command(command);
        var view = SLACK.await("views.open", deed -> deed.argument("trigger_id").equals(command.get("trigger_id")))
                .json("view");
        var form = leadForm(company, "");
        Recorded.at(form, "view")
                .put("private_metadata", view.path("private_metadata").asString());
        assertThat(slack.interaction(form).body()).isEmpty();
        return SLACK.await(
                "chat.postMessage",
                deed -> deed.argument("blocks").contains(company)
                        && deed.argument("blocks").contains("lead.accept"));
    }

    private String told(String user, String action, Deed card) {
        var press = Recorded.json("block_actions_message", json -> {
            Recorded.at(json, "user").put("id", user);
            Recorded.at(json, "channel").put("id", CHANNEL);
            json.put("response_url", SLACK.responseUrl() + "/" + Recorded.unique("r"));
            ((ObjectNode) json.path("actions").path(0))
                    .put("action_id", action)
                    .put(
                            "value",
                            card.json("blocks").findValues("value").getFirst().asString());
        });
        assertThat(slack.interaction(press).statusCode()).isEqualTo(200);
        var path = URI.create(press.path("response_url").asString()).getPath();
        return SLACK.await("response_url", deed -> deed.argument("path").equals(path))
                .argument("message");
    }

    @Test
    void who_comes_second_is_told_who_was_first_and_nothing_changes() {
        var card = offered("Old news");
        assertThat(told(BEN, "lead.accept#1", card)).contains("You work on Old news now");
        assertThat(told(DORA, "lead.accept#1", card)).contains("works on Old news already");
        var ts = SLACK.await("chat.update", deed -> deed.argument("blocks").contains("Old news"))
                .argument("ts");
        SLACK.await("chat.postMessage", deed -> deed.argument("thread_ts").equals(ts));
        offered("Newer news");
        assertThat(SLACK.deeds("chat.postMessage"))
                .filteredOn(deed -> deed.argument("thread_ts").equals(ts))
                .hasSize(1);
    }
}
