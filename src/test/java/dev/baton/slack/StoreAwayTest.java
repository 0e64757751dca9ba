package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.StoreUnavailable;
import org.junit.jupiter.api.Test;

class StoreAwayTest {

    private final SlackApi api = mock();
    private final Installations installations = mock();
    private final SlackPlatform platform = new SlackPlatform(api, installations, mock(), mock());

    @Test
    void what_can_not_be_posted_since_the_store_is_away_surely_was_not_posted() {
        when(installations.in(any())).thenThrow(new StoreUnavailable("away", new IllegalStateException()));
        var channel = new ConversationId(new WorkspaceId(SlackPlatform.NAME, "T0000001"), "C0000001");
        var post = new Post(
                new OrganizationId("acme"),
                new MessageId("message"),
                new Place.InChannel(channel),
                Card.of(Text.of("Hello")));

        assertThat(platform.post(post)).isInstanceOf(Sending.NotSent.class);
        verifyNoInteractions(api);
    }
}
