package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ConversationId;
import dev.baton.chat.Place;
import dev.baton.chat.Sending;
import dev.baton.fake.Fault;
import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeConversations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Private answers. */
class WhisperingTest extends TeamsScene {

    private final Whispers whispers;
    private final TeamsPlatform platform;

    WhisperingTest(@Autowired Whispers whispers, @Autowired TeamsPlatform platform) {
        this.whispers = whispers;
        this.platform = platform;
    }

    private static ObjectNode message(String summary) {
        return Elements.typed("message").put("summary", summary);
    }

    private static String unique() {
        return "whisper " + UUID.randomUUID();
    }

    private static List<FakeActivity> copiesOf(String summary) {
        return TEAMS.conversations().messages().stream()
                .filter(each -> each.summary().equals(summary))
                .toList();
    }

    private static FakeActivity await(String summary) {
        eventually(() -> !copiesOf(summary).isEmpty());
        return copiesOf(summary).getFirst();
    }

    @Test
    void in_a_channel_only_the_one_person_sees_it_where_it_belongs() {
        var root = ((Sending.Sent) platform.post(inChannel())).reference();
        var words = unique();
        whispers.tell(LEADS, root.id(), account(ANN), message(words));
        assertThat(await(words)).satisfies(told -> {
            assertThat(told.onlyFor()).isEqualTo(ANN.teamsId());
            assertThat(told.conversation()).isEqualTo(LEADS.id());
            assertThat(told.root()).isEqualTo(root.id());
        });
    }

    @Test
    void in_a_group_chat_too() {
        var words = unique();
        whispers.tell(CHAT, "", account(BEN), message(words));
        assertThat(await(words).onlyFor()).isEqualTo(BEN.teamsId());
    }

    @Test
    void where_teams_does_not_do_that_it_comes_as_a_direct_message() {
        TEAMS.refuse("send-targeted", 400, "BadArgument");
        var words = unique();
        whispers.tell(LEADS, "", account(ANN), message(words));
        assertThat(await(words)).satisfies(told -> {
            assertThat(told.conversation()).isEqualTo(FakeConversations.personalOf(ANN));
            assertThat(told.content().has("recipient")).isFalse();
        });
    }

    @Test
    void what_may_have_arrived_is_not_said_twice() {
        var words = unique();
        TEAMS.faults().next("send-targeted", Fault.BROKEN_AFTER);
        whispers.tell(LEADS, "", account(ANN), message(words));
        var later = unique();
        whispers.tell(LEADS, "", account(ANN), message(later));
        await(later);
        assertThat(await(words).onlyFor()).isEqualTo(ANN.teamsId());
        assertThat(copiesOf(words)).hasSize(1);
    }

    @Test
    void while_teams_is_called_too_often_it_comes_a_little_later() {
        TEAMS.faults().next("send-targeted", Fault.LIMITED);
        var words = unique();
        whispers.tell(LEADS, "", account(ANN), message(words));
        assertThat(await(words).onlyFor()).isEqualTo(ANN.teamsId());
        assertThat(copiesOf(words)).hasSize(1);
    }

    @Test
    void between_the_two_alone_it_is_a_message_like_any_other() {
        platform.post(post(new Place.ToPerson(account(ANN))));
        var words = unique();
        whispers.tell(new ConversationId(ACME, FakeConversations.personalOf(ANN)), "", account(ANN), message(words));
        assertThat(await(words).onlyFor()).isEmpty();
        assertThat(TEAMS.calls("send-targeted")).isEmpty();
    }
}
