package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.TeamsUser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People who are picked in a form. */
class PickingPeopleTest extends ServingScene {

    @Test
    void who_never_wrote_to_baton_can_be_picked() {
        var sam = FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");
        TEAMS.conversations().add(channel, ANN, BEN, sam);
        var form = opens(ann, "setup", "Set up this channel");
        assertThat(ann.fills(form, Map.of("name", "Enterprise", "sales", sam.user(), "marketing", ANN.user())))
                .isEmpty();
        assertThat(card(sees(ANN, "This is now the shared channel")).toString()).contains("<at>Sam Stone</at>");
    }

    @Test
    void who_is_picked_must_be_in_the_channel() {
        var sam = FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");
        TEAMS.conversations().add("19:" + UUID.randomUUID() + "@thread.tacv2", sam);
        var form = opens(ann, "setup", "Set up this channel");
        var again = ann.fills(form, Map.of("name", "Enterprise", "sales", sam.user(), "marketing", ANN.user()));
        assertThat(TeamsUser.cardOf(again).toString()).contains("Teams could not tell who everybody is");
    }
}
