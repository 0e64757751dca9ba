package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.HeardInteractions;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.MessageRef;
import dev.baton.chat.WorkspaceId;
import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Reactions in Slack, as it documents them, and what the rest of Baton hears of them. */
class ReactionsTest extends SlackScene {

    private static final ConversationId LEADS =
            new ConversationId(new WorkspaceId("slack", FakeWorkspace.TEAM), CHANNEL);

    @BeforeEach
    void someoneListensToTheMegaphone() {
        setUp(CHANNEL);
        awaitSilence();
        HeardInteractions.forget();
        HeardInteractions.listenTo("mega");
    }

    private static FakeMessage written(String author, String thread, String text) {
        var extras = new FakeMessage.Extras(MissingNode.getInstance(), author, System.nanoTime(), 0);
        return SLACK.workspace().post(CHANNEL, thread, text, JsonNodeFactory.instance.arrayNode(), extras);
    }

    private void reacts(FakeMessage message, Consumer<ObjectNode> change) {
        var reaction = Recorded.json("event_reaction_added", json -> {
            Recorded.at(json, "event", "item").put("ts", message.ts());
            change.accept(Recorded.at(json, "event"));
        });
        assertThat(slack.event(reaction).statusCode()).isEqualTo(200);
    }

    private static Event.Reacted heard() {
        await().until(() -> !HeardInteractions.all().isEmpty());
        return HeardInteractions.only(Event.Reacted.class);
    }

    private void hearsNothingAndLooksNowhere(FakeMessage message, Consumer<ObjectNode> change) {
        var looks = SLACK.deeds("conversations.history").size();
        reacts(message, change);
        assertThat(HeardInteractions.all()).isEmpty();
        assertThat(SLACK.deeds("conversations.history")).hasSize(looks);
    }

    @Test
    void a_reaction_brings_the_message_its_author_and_the_way_to_it() {
        var message = written(BEN, "", "They find it &lt;too&gt; dear");

        reacts(message, event -> {});

        var reacted = heard();
        assertThat(reacted.emoji()).isEqualTo("mega");
        assertThat(reacted.context().account().user()).isEqualTo(ANN);
        assertThat(reacted.context().conversation()).isEqualTo(LEADS);
        assertThat(reacted.quote().text()).isEqualTo("They find it <too> dear");
        assertThat(reacted.quote().author()).isNotNull().isNotEqualTo(reacted.person());
        assertThat(reacted.quote().message()).isEqualTo(new MessageRef(LEADS, message.ts()));
        assertThat(reacted.quote().link())
                .hasToString("https://acme.slack.com/archives/C0LEADS01/p"
                        + message.ts().replace(".", ""));
    }

    @Test
    void a_message_in_a_thread_is_found_there() {
        var root = written(BEN, "", "How did it go?");
        written(ANN, root.ts(), "Well");

        reacts(written(BEN, root.ts(), "They hate the form"), event -> {});

        assertThat(heard().quote().text()).isEqualTo("They hate the form");
    }

    @Test
    void the_tone_of_a_hand_does_not_matter() {
        HeardInteractions.listenTo("wave");

        reacts(written(BEN, "", "Hi"), event -> event.put("reaction", "wave::skin-tone-3"));

        assertThat(heard().emoji()).isEqualTo("wave");
    }

    @Test
    void a_reaction_that_nobody_listens_to_is_let_go_unread() {
        hearsNothingAndLooksNowhere(written(BEN, "", "Hi"), event -> event.put("reaction", "eyes"));
    }

    @Test
    void batons_own_messages_and_reactions_are_left_out() {
        var message = written(FakeWorkspace.BOT_USER, "", "A lead");
        hearsNothingAndLooksNowhere(message, event -> event.put("item_user", FakeWorkspace.BOT_USER));
        hearsNothingAndLooksNowhere(message, event -> event.put("user", FakeWorkspace.BOT_USER));
    }

    @Test
    void a_message_of_batons_whose_author_slack_does_not_name_is_left_out_too() {
        var links = SLACK.deeds("chat.getPermalink").size();
        var message = written(FakeWorkspace.BOT_USER, "", "A lead");

        reacts(message, event -> event.remove("item_user"));

        SLACK.await("conversations.history", deed -> deed.argument("latest").equals(message.ts()));
        assertThat(HeardInteractions.all()).isEmpty();
        assertThat(SLACK.deeds("chat.getPermalink")).hasSize(links);
    }

    @Test
    void what_is_no_message_is_nobodys_business() {
        hearsNothingAndLooksNowhere(
                written(BEN, "", "Hi"), event -> Recorded.at(event, "item").put("type", "file"));
        hearsNothingAndLooksNowhere(
                written(BEN, "", "Hi"), event -> Recorded.at(event, "item").put("ts", "?"));
    }

    @Test
    void a_message_whose_link_is_not_told_is_heard_without() {
        SLACK.workspace().refuse("chat.getPermalink", "message_not_found");
        try {
            reacts(written(BEN, "", "Too dear"), event -> {});
            assertThat(heard().quote().link()).isNull();
        } finally {
            SLACK.workspace().refuse("chat.getPermalink", "");
        }
    }
}
