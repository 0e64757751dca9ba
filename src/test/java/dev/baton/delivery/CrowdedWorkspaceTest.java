package dev.baton.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Claim;
import dev.baton.store.Letter;
import dev.baton.store.Realm;
import dev.baton.store.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A platform takes no more from a workspace for now. */
class CrowdedWorkspaceTest {

    private static final Card CARD = Card.of(Text.of("Hello"));
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final ChatPlatform platform = mock();
    private final Courier courier =
            new Courier(Map.of("fake", platform), new Cards(Map.of()), HastyDelivery.EVERYWHERE, Policy.STANDARD);

    private static ConversationId channelOf(String workspace) {
        return new ConversationId(new WorkspaceId("fake", workspace), "C1");
    }

    private Verdict sends(ConversationId channel, int attempt) {
        var letter = new Letter(
                new Realm("acme"),
                channel.toString(),
                "message",
                Letter.Kind.POST,
                "",
                Envelope.to(channel, CARD, null).json());
        return courier.carry(new Claim(letter, 1, false, new Claim.Root("", null), attempt, 0, 0, Instant.EPOCH));
    }

    private void limits(Duration pause) {
        when(platform.post(any())).thenReturn(new Sending.Limited("too often", pause));
    }

    @Test
    void nobody_calls_for_the_workspace_until_the_pause_is_over() {
        limits(PAUSE);
        assertThat(sends(channelOf("T1"), 1).pause()).isBetween(PAUSE, PAUSE.plusSeconds(1));
        assertThat(sends(channelOf("T1"), 1))
                .isInstanceOfSatisfying(
                        Verdict.Retry.class,
                        later -> assertThat(later.pause()).isBetween(PAUSE.minusSeconds(1), PAUSE.plusSeconds(1)));
        verify(platform).post(any());
    }

    @Test
    void other_workspaces_are_served_meanwhile() {
        limits(PAUSE);
        sends(channelOf("T1"), 1);
        var there = channelOf("T2");
        when(platform.pace()).thenReturn(Duration.ZERO);
        when(platform.post(any())).thenReturn(new Sending.Sent(new MessageRef(there, "17")));
        assertThat(sends(there, 1)).isInstanceOf(Verdict.Sent.class);
    }

    @Test
    void who_is_always_told_when_to_come_back_is_not_given_up_and_comes_back_soon() {
        limits(Duration.ZERO);
        assertThat(sends(channelOf("T1"), Policy.STANDARD.attempts()))
                .isInstanceOfSatisfying(
                        Verdict.Retry.class,
                        later -> assertThat(later.pause()).isLessThanOrEqualTo(Duration.ofSeconds(16)));
    }
}
