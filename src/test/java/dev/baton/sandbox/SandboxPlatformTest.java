package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ChatPlatformContract;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SandboxTest
class SandboxPlatformTest extends ChatPlatformContract {

    private static final String CHANNEL = "contract";

    @Autowired
    private SandboxPlatform platform;

    @Autowired
    private Channels channels;

    @Autowired
    private Messages messages;

    @Autowired
    private Desk desk;

    @Autowired
    private Cast cast;

    @BeforeEach
    void openChannel() {
        channels.invite(channels.open(CHANNEL, "").id());
    }

    @Override
    protected ChatPlatform platform() {
        return platform;
    }

    @Override
    protected OrganizationId organization() {
        return new OrganizationId("contract");
    }

    @Override
    protected ConversationId channel() {
        return Sandbox.conversation(Sandbox.channel(CHANNEL));
    }

    @Override
    protected ConversationId goneChannel() {
        return Sandbox.conversation(Sandbox.channel("nowhere"));
    }

    @Override
    protected AccountId somebody() {
        return Member.SAM.account();
    }

    @Override
    protected AccountId somebodyElse() {
        return Member.MAYA.account();
    }

    @Override
    protected AccountId nobody() {
        return Sandbox.account("nobody");
    }

    @Override
    protected List<String> summariesIn(ConversationId conversation) {
        return messages.latest(conversation.id(), 1000).stream()
                .flatMap(root -> desk.thread(root.id(), 100).messages().stream())
                .map(message -> message.content().card().summary())
                .toList();
    }

    private Post post(String id, Place place) {
        return new Post(organization(), new MessageId(id), place, Card.of(Text.of(id)));
    }

    private static MessageRef reference(Sending sending) {
        return ((Sending.Sent) sending).reference();
    }

    @Test
    void posting_a_message_twice_posts_it_once() {
        var post = post("twice-" + UUID.randomUUID(), new Place.InChannel(channel()));

        assertThat(platform.post(post)).isEqualTo(platform.post(post));

        assertThat(summariesIn(channel())).containsOnlyOnce(post.card().summary());
    }

    @Test
    void what_announces_a_message_names_whom_it_mentions() {
        var id = UUID.randomUUID().toString();
        var card = Card.of(Text.of(cast.person(Member.NOOR)).and(" has news: " + id));
        var post = new Post(cast.organization(), new MessageId(id), new Place.InChannel(channel()), card);

        var message = reference(platform.post(post));
        assertThat(summariesIn(channel())).contains("Noor Haddad has news: " + id);

        var other = Card.of(Text.of(cast.person(Member.DIEGO)).and(" was faster: " + id));
        assertThat(platform.update(cast.organization(), message, other)).isInstanceOf(Sending.Sent.class);
        assertThat(summariesIn(channel())).contains("Diego Santos was faster: " + id);
    }

    @Test
    void the_same_id_of_another_organization_is_another_message() {
        var post = post("shared-" + UUID.randomUUID(), new Place.InChannel(channel()));
        var other = new Post(new OrganizationId("other"), post.id(), post.place(), post.card());

        assertThat(platform.post(post)).isNotEqualTo(platform.post(other));
    }

    @Test
    void of_many_who_post_the_same_message_at_once_all_get_the_one() throws InterruptedException {
        var post = post("race-" + UUID.randomUUID(), new Place.InChannel(channel()));

        assertThat(allAtOnce(20, number -> platform.post(post)).distinct()).hasSize(1);
    }

    @Test
    void of_many_answers_at_once_each_counts() throws InterruptedException {
        var root = reference(platform.post(post("root-" + UUID.randomUUID(), new Place.InChannel(channel()))));

        var answers =
                allAtOnce(8, number -> platform.post(post("answer-" + UUID.randomUUID(), new Place.InThread(root))));

        assertThat(answers).allMatch(Sending.Sent.class::isInstance);
        assertThat(messages.find(root.id()).orElseThrow().replies()).isEqualTo(8);
    }

    private static Stream<Sending> allAtOnce(int count, java.util.function.IntFunction<Sending> deed)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Sending>> deeds = IntStream.range(0, count)
                    .<Callable<Sending>>mapToObj(number -> () -> deed.apply(number))
                    .toList();
            return threads.invokeAll(deeds).stream().map(java.util.concurrent.Future::resultNow);
        }
    }

    @Test
    void a_channel_without_baton_is_refused_with_what_to_do() {
        var channel = channels.open("without-baton", "");

        assertThat(platform.post(post("refused", new Place.InChannel(Sandbox.conversation(channel.id())))))
                .isEqualTo(new Sending.Refused("Baton is not in #without-baton; invite it there"));
    }

    @Test
    void another_workspace_is_refused() {
        var elsewhere = new WorkspaceId(Sandbox.PLATFORM, "elsewhere");

        assertThat(platform.post(post(
                        "x",
                        new Place.InChannel(
                                new ConversationId(elsewhere, channel().id())))))
                .isInstanceOf(Sending.Refused.class);
        assertThat(platform.post(post("x", new Place.ToPerson(new AccountId(elsewhere, "maya")))))
                .isInstanceOf(Sending.Refused.class);
    }

    @Test
    void a_thread_stays_in_the_conversation_of_its_root() {
        var secret = reference(platform.post(post("secret-" + UUID.randomUUID(), new Place.ToPerson(somebody()))));
        var draft = new Message.Draft(channel().id(), "jonas", new Message.Typed("Hm"), secret.id(), "forged");

        assertThatThrownBy(() -> messages.add(draft)).isInstanceOf(Unacceptable.class);
    }

    @Test
    void a_thread_whose_root_is_gone_is_refused() {
        assertThat(platform.post(post("x", new Place.InThread(new MessageRef(channel(), "gone")))))
                .isInstanceOf(Sending.Refused.class);
    }
}
