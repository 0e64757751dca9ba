package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.chat.Card;
import dev.baton.chat.Event;
import dev.baton.chat.Interaction;
import dev.baton.chat.Interactions;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write in threads of the sandbox, and what the rest of Baton hears of it. */
@SandboxTest
class RemarkingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Channels channels;

    @Autowired
    private Messages messages;

    private final Interactions interactions = mock();
    private final List<Interaction> heard = new ArrayList<>();
    private String channel = "";

    @BeforeEach
    void listen() {
        when(interactions.handle(any())).thenAnswer(call -> {
            heard.add(call.getArgument(0));
            return Reply.nothing();
        });
        channel = channels.open("remarks", "").id();
        channels.invite(channel);
    }

    private Message add(String author) {
        var card = Card.of(Text.of("Lead Acme"));
        return messages.add(
                new Message.Draft(channel, author, new Message.Shown(card), null, "test:" + UUID.randomUUID()));
    }

    private void says(String words, String thread) {
        new Doing(cast, channels, messages, interactions)
                .handle(new Deed.Say(Member.SAM.user(), UUID.randomUUID().toString(), channel, thread, words));
    }

    @Test
    void a_reply_below_a_message_of_baton_is_heard() {
        var root = add(Sandbox.BATON);
        says("I do", root.id());
        assertThat(heard).singleElement().isInstanceOfSatisfying(Event.Said.class, said -> {
            assertThat(said.remark().root().id()).isEqualTo(root.id());
            assertThat(said.remark().text()).isEqualTo(Text.of("I do"));
            assertThat(said.person()).isEqualTo(cast.person(Member.SAM));
        });
    }

    @Test
    void what_is_written_elsewhere_is_not() {
        says("Hello", "");
        says("I do", add(Member.MAYA.user()).id());
        assertThat(heard).isEmpty();
    }
}
