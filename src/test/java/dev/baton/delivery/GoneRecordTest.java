package dev.baton.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A headline in a thread, and what becomes of one whose record is gone. */
class GoneRecordTest {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final ConversationId CHANNEL = new ConversationId(new WorkspaceId("fake", "T1"), "C1");
    private static final MessageRef POSTED = new MessageRef(CHANNEL, "17.0");
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Claim.Root SENT_ROOT = new Claim.Root("sent", "fake:T1/C1#17.0");

    private final ChatPlatform platform = mock();
    private final HeadlineSource source = mock();
    private final Courier courier = new Courier(
            Map.of("fake", platform), new Cards(Map.of("reply", source)), HastyDelivery.EVERYWHERE, Policy.STANDARD);

    @BeforeEach
    void the_platform_takes_everything() {
        when(platform.pace()).thenReturn(PACE);
        when(platform.post(any())).thenReturn(new Sending.Sent(new MessageRef(CHANNEL, "17.1")));
        when(platform.delete(any(), any())).thenReturn(new Sending.Sent(POSTED));
        when(source.card(any(), any())).thenReturn(Optional.empty());
    }

    private static Claim claim(Letter.Kind kind, Claim.Root root) {
        var envelope = new Envelope(new Addressee.Channel(CHANNEL), new Envelope.Drawn("reply", "1"), null);
        var letter = new Letter(new Realm("acme"), CHANNEL.toString(), "message", kind, "root", envelope.json());
        return new Claim(letter, 1, false, root, 1, 0, 0, Instant.EPOCH);
    }

    @Test
    void a_headline_whose_record_is_gone_before_it_was_posted_never_is() {
        assertThat(courier.carry(claim(Letter.Kind.HEADLINE, SENT_ROOT)))
                .isEqualTo(new Verdict.Sent("", Duration.ZERO));
        verifyNoMoreInteractions(platform);
    }

    @Test
    void a_refresh_whose_record_is_gone_deletes_the_message() {
        assertThat(courier.carry(claim(Letter.Kind.REFRESH, SENT_ROOT)))
                .isEqualTo(new Verdict.Sent("fake:T1/C1#17.0", PACE));
        verify(platform).delete(ACME, POSTED);
        verify(platform, never()).update(any(), any(), any());
    }

    @Test
    void what_was_never_posted_is_not_deleted() {
        assertThat(courier.carry(claim(Letter.Kind.REFRESH, new Claim.Root("unknown", null))))
                .isInstanceOf(Verdict.Sent.class);
        verifyNoMoreInteractions(platform);
    }

    @Test
    void a_deletion_that_fails_is_tried_again() {
        when(platform.delete(any(), any()))
                .thenReturn(new Sending.NotSent("away", Duration.ZERO))
                .thenThrow(new IllegalStateException("planned"))
                .thenReturn(new Sending.Refused("may not"));
        var refresh = claim(Letter.Kind.REFRESH, SENT_ROOT);
        assertThat(courier.carry(refresh)).isInstanceOf(Verdict.Retry.class);
        assertThat(courier.carry(refresh)).isInstanceOf(Verdict.Retry.class);
        assertThat(courier.carry(refresh)).isEqualTo(new Verdict.Dead("may not", Duration.ZERO));
    }

    @Test
    void a_headline_may_stand_in_the_thread_of_another_and_never_without_it() {
        when(source.card(any(), any())).thenReturn(Optional.of(Card.of(Text.of("Hello"))));
        courier.carry(claim(Letter.Kind.HEADLINE, SENT_ROOT));
        verify(platform)
                .post(org.mockito.ArgumentMatchers.argThat(post -> post.place().equals(new Place.InThread(POSTED))));
        assertThat(courier.carry(claim(Letter.Kind.HEADLINE, new Claim.Root("dead", null))))
                .isInstanceOf(Verdict.Dead.class);
    }
}
