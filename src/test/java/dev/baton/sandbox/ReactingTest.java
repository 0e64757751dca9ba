package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.baton.chat.Event;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

/** A megaphone on a message of the sandbox. */
@SandboxTest
class ReactingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Channels channels;

    @Autowired
    private Messages messages;

    private final Interactions interactions = mock();
    private String channel = "";

    @BeforeEach
    void someoneListens() {
        when(interactions.isHeardAs(cast.organization(), "mega")).thenReturn(true);
        when(interactions.handle(any())).thenReturn(Reply.nothing());
        channel = channels.open("reactions", "").id();
        channels.invite(channel);
    }

    private Message written(String author) {
        return messages.add(
                new Message.Draft(channel, author, new Message.Typed("Too dear"), null, "test:" + UUID.randomUUID()));
    }

    private Reply reacts(String message) {
        return new Doing(cast, channels, messages, interactions)
                .handle(new Deed.React(Member.SAM.user(), UUID.randomUUID().toString(), channel, message));
    }

    @Test
    void a_message_of_somebody_is_heard_with_its_words() {
        var message = written(Member.MAYA.user());

        assertThat(reacts(message.id())).isEqualTo(Reply.nothing());

        var reacted = ArgumentCaptor.forClass(Event.Reacted.class);
        verify(interactions).handle(reacted.capture());
        assertThat(reacted.getValue().emoji()).isEqualTo("mega");
        assertThat(reacted.getValue().person()).isEqualTo(cast.person(Member.SAM));
        assertThat(reacted.getValue().quote()).satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Too dear");
            assertThat(quote.author()).isEqualTo(cast.person(Member.MAYA));
            assertThat(quote.message())
                    .isNotNull()
                    .satisfies(where -> assertThat(where.id()).isEqualTo(message.id()));
        });
    }

    @Test
    void where_nobody_listens_and_on_batons_own_message_the_person_is_told_so() {
        assertThat(reacts(written(Sandbox.BATON).id())).isInstanceOf(Reply.OnlyYou.class);
        when(interactions.isHeardAs(cast.organization(), "mega")).thenReturn(false);
        assertThat(reacts(written(Member.MAYA.user()).id())).isInstanceOf(Reply.OnlyYou.class);
        verify(interactions, never()).handle(any());
    }

    @Test
    void a_message_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> reacts("gone")).isInstanceOf(Unacceptable.class);
    }
}
