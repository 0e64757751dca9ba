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
import dev.baton.chat.Sighting;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A channel that goes by another id, as when it is shared with another company. */
class MovedChannelTest extends SlackScene {

    private static final WorkspaceId ACME = new WorkspaceId(SlackPlatform.NAME, FakeWorkspace.TEAM);
    private static final OrganizationId ORGANIZATION = new OrganizationId("moved");

    private final ChatPlatform platform;
    private final ChannelMoves moves;

    private ConversationId before = new ConversationId(ACME, "unset");
    private ConversationId after = before;
    private Post earlier = new Post(ORGANIZATION, new MessageId("unset"), new Place.InChannel(before), card("unset"));
    private MessageRef reference = new MessageRef(before, "unset");

    MovedChannelTest(@Autowired ChatPlatform platform, @Autowired ChannelMoves moves) {
        this.platform = platform;
        this.moves = moves;
    }

    @BeforeEach
    void a_channel_moves() {
        before = new ConversationId(ACME, Recorded.unique("C0OLD"));
        after = new ConversationId(ACME, Recorded.unique("C0NEW"));
        SLACK.workspace().addChannel(before.id());
        earlier = post("before");
        reference = sent(platform.post(earlier));
        SLACK.workspace().renameChannel(before.id(), after.id());
        moves.remember(before, after);
    }

    @Test
    void what_still_names_the_old_id_is_posted() {
        assertThat(sent(platform.post(post("after"))).conversation()).isEqualTo(after);
    }

    @Test
    void what_was_posted_before_is_updated() {
        sent(platform.update(ORGANIZATION, reference, card("changed")));

        assertThat(SLACK.workspace().messages(after.id()))
                .singleElement()
                .extracting(FakeMessage::text)
                .isEqualTo("changed");
    }

    @Test
    void what_was_posted_before_is_found() {
        assertThat(platform.find(earlier, Instant.EPOCH))
                .isEqualTo(new Sighting.Found(new MessageRef(after, reference.id())));
    }

    private Post post(String text) {
        return new Post(ORGANIZATION, new MessageId(text), new Place.InChannel(before), card(text));
    }

    private static Card card(String text) {
        return Card.of(Text.of(text));
    }

    private static MessageRef sent(Sending sending) {
        if (sending instanceof Sending.Sent(var reference)) {
            return reference;
        }
        throw new AssertionError(sending);
    }
}
