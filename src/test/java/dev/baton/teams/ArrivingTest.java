package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.teams.fake.Sent;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Baton is added, and says so. */
class ArrivingTest extends ServingScene {

    @Test
    void who_adds_baton_to_a_team_is_offered_to_set_it_up() {
        var added = Sent.installation(TEAMS, "add", Sent.TEAM, "channel", ANN).put("id", "f:" + UUID.randomUUID());
        ((ObjectNode) added.path("channelData"))
                .putObject("settings")
                .putObject("selectedChannel")
                .put("id", channel);
        assertThat(ann.post(added).statusCode()).isEqualTo(200);
        assertThat(card(sees(BEN, "Hello, I am Baton")).toString()).contains("Set up this channel");
    }

    @Test
    void who_adds_baton_for_himself_sees_his_page() {
        var personal = "a:" + UUID.randomUUID();
        TEAMS.conversations().add(personal, ANN);
        var added = Sent.installation(TEAMS, "add", personal, "personal", ANN).put("id", "f:" + UUID.randomUUID());
        user(ANN, personal, "personal").post(added);
        eventually(() -> TEAMS.conversations().messages(personal).stream()
                .anyMatch(message -> message.summary().equals("Your page in Baton")));
    }
}
