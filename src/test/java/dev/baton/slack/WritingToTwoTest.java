package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.fake.Fault;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people read a message together: the conversation is opened first. */
class WritingToTwoTest extends SlackScene {

    private static final WorkspaceId ACME = new WorkspaceId("slack", FakeWorkspace.TEAM);

    private final ChatPlatform platform;

    WritingToTwoTest(@Autowired ChatPlatform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void nobodyElseCallsSlack() {
        awaitSilence();
    }

    @AfterEach
    void slackOpensConversationsAgain() {
        SLACK.workspace().refuse("conversations.open", "");
    }

    private static Post together() {
        var name = Recorded.unique("message ");
        var two = List.of(new AccountId(ACME, ANN), new AccountId(ACME, BEN));
        return new Post(new OrganizationId("o1"), new MessageId(name), new Place.Together(two), Card.of(Text.of(name)));
    }

    @Test
    void it_is_in_a_conversation_of_their_own() {
        assertThat(platform.post(together()))
                .isInstanceOfSatisfying(
                        Sending.Sent.class,
                        sent -> assertThat(sent.reference().conversation().id()).isEqualTo("GMU0ANNMKT1U0BENSAL1"));
    }

    @Test
    void while_it_can_not_be_opened_nothing_is_posted_and_it_is_tried_again() {
        for (var fault : List.of(Fault.BROKEN_AFTER, Fault.RESET_AFTER)) {
            SLACK.faults().next("conversations.open", fault);
            var calls = SLACK.deeds("chat.postMessage").size();
            assertThat(platform.post(together())).as("%s", fault).isInstanceOf(Sending.NotSent.class);
            assertThat(SLACK.deeds("chat.postMessage")).hasSize(calls);
        }
    }

    @Test
    void a_permission_that_is_missing_is_named() {
        SLACK.workspace().refuse("conversations.open", "missing_scope");
        assertThat(platform.post(together()))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.reason()).contains("permission"));
    }
}
