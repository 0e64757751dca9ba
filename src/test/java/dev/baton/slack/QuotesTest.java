package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.HeardInteractions;
import dev.baton.chat.Action;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.WorkspaceId;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import org.junit.jupiter.api.Test;

/** The way to a message that a shortcut was used on. */
class QuotesTest extends SlackScene {

    private static final ConversationId LEADS =
            new ConversationId(new WorkspaceId("slack", FakeWorkspace.TEAM), CHANNEL);

    @Test
    void a_message_brings_its_place_and_the_link_to_it() {
        slack.interaction(Recorded.json("message_action"));
        assertThat(HeardInteractions.only(Action.class).quote()).isNotNull().satisfies(quote -> {
            assertThat(quote.message()).isEqualTo(new MessageRef(LEADS, "1732350590.000200"));
            assertThat(quote.link()).hasToString("https://acme.slack.com/archives/C0LEADS01/p1732350590000200");
        });
    }

    @Test
    void the_link_to_a_message_in_a_thread_leads_there() {
        slack.interaction(Recorded.json(
                "message_action", json -> Recorded.at(json, "message").put("thread_ts", "1732350500.000100")));
        assertThat(HeardInteractions.only(Action.class).quote())
                .extracting(Action.Quote::link)
                .hasToString("https://acme.slack.com/archives/C0LEADS01/p1732350590000200"
                        + "?thread_ts=1732350500.000100&cid=C0LEADS01");
    }

    @Test
    void where_slack_names_no_workspace_and_no_message_there_is_neither_link_nor_place() {
        slack.interaction(Recorded.json("message_action", json -> {
            Recorded.at(json, "team").put("domain", "evil.example/");
            Recorded.at(json, "message").put("ts", "?");
        }));
        assertThat(HeardInteractions.only(Action.class).quote()).isNotNull().satisfies(quote -> {
            assertThat(quote.link()).isNull();
            assertThat(quote.message()).isNull();
        });
    }
}
