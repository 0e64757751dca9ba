package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Charts in messages, where Slack takes them and where it doesn't. */
class ChartsInSlackTest extends SlackScene {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");
    private static final ConversationId LEADS =
            new ConversationId(new WorkspaceId("slack", FakeWorkspace.TEAM), CHANNEL);
    private static final Card CHART = new Card("A chart", List.of(Specimens.chart()));

    @Autowired
    private ChatPlatform platform;

    @BeforeEach
    void nobodyElseCallsSlack() {
        awaitSilence();
    }

    @AfterEach
    void slackTakesEverythingAgain() {
        SLACK.workspace().refuse("chat.postMessage", "");
        SLACK.workspace().takesCharts(true);
    }

    private static Post post(Card card) {
        return new Post(ORGANIZATION, new MessageId(Recorded.unique("chart ")), new Place.InChannel(LEADS), card);
    }

    private MessageRef sent(Post post) {
        return ((Sending.Sent) platform.post(post)).reference();
    }

    private static String blocksOf(MessageRef message) {
        return SLACK.workspace().messages().stream()
                .filter(each -> each.ts().equals(message.id()))
                .map(each -> each.blocks().toString())
                .collect(Collectors.joining());
    }

    @Test
    void a_chart_is_drawn_where_slack_can() {
        assertThat(blocksOf(sent(post(CHART))))
                .contains("data_visualization", "Prices: 12 of 14")
                .doesNotContain("▰");
    }

    @Test
    void a_chart_that_slack_does_not_take_is_text_and_posted_once() {
        SLACK.workspace().takesCharts(false);
        var before = SLACK.workspace().messages(CHANNEL).size();

        var sent = sent(post(CHART));

        assertThat(SLACK.workspace().messages(CHANNEL)).hasSize(before + 1);
        assertThat(blocksOf(sent)).contains("▰▰▰▰▰▰▰▰▰▰  12 of 14, Prices").doesNotContain("data_visualization");
    }

    @Test
    void a_picture_that_slack_can_not_fetch_is_text_with_the_way_to_it_and_posted_once() {
        var card = new Card("A picture", List.of(Specimens.picture()));
        assertThat(blocksOf(sent(post(card)))).contains("image_url", "alt_text");
        SLACK.workspace().takesCharts(false);
        var before = SLACK.workspace().messages(CHANNEL).size();

        var sent = sent(post(card));

        assertThat(SLACK.workspace().messages(CHANNEL)).hasSize(before + 1);
        assertThat(blocksOf(sent))
                .contains("Spring &amp; &lt;summer&gt;: 2 March to 30 March", "a-token.png|Open the picture")
                .doesNotContain("image_url");
    }

    @Test
    void a_chart_comes_into_a_message_as_text_where_slack_does_not_take_it() {
        var message = sent(post(Card.of(Text.of("No chart yet"))));
        SLACK.workspace().takesCharts(false);

        assertThat(platform.update(ORGANIZATION, message, CHART)).isEqualTo(new Sending.Sent(message));
        assertThat(blocksOf(message)).contains("▰▰▰▰▰▱▱▱▱▱  6, Prices");
    }

    @Test
    void a_message_that_is_refused_without_a_chart_is_not_tried_in_another_way() {
        SLACK.workspace().refuse("chat.postMessage", "invalid_blocks");
        var calls = SLACK.deeds("chat.postMessage").size();

        assertThat(platform.post(post(Card.of(Text.of("Nothing"))))).isInstanceOf(Sending.Refused.class);
        assertThat(SLACK.deeds("chat.postMessage")).hasSize(calls + 1);
    }

    @Test
    void a_message_that_is_refused_as_text_too_is_refused() {
        SLACK.workspace().refuse("chat.postMessage", "invalid_blocks");
        var calls = SLACK.deeds("chat.postMessage").size();

        assertThat(platform.post(post(CHART))).isInstanceOf(Sending.Refused.class);
        assertThat(SLACK.deeds("chat.postMessage")).hasSize(calls + 2);
    }
}
