package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link ChatPlatform} promises to delivery. Each adapter has a test that extends it. */
public abstract class ChatPlatformContract {

    private static final Card HELLO = Card.of(Text.of("Hello"));
    private static final Card BYE = Card.of(Text.of("Good-bye"));

    /** The platform, reachable and in order. */
    protected abstract ChatPlatform platform();

    protected abstract OrganizationId organization();

    /** A channel that Baton may post in. */
    protected abstract ConversationId channel();

    /** A channel of the same workspace that there isn't. */
    protected abstract ConversationId goneChannel();

    protected abstract AccountId somebody();

    protected abstract AccountId somebodyElse();

    /** An account of the same workspace that there isn't. */
    protected abstract AccountId nobody();

    /** The plain-text summaries of what the conversation shows, threads included. */
    protected abstract List<String> summariesIn(ConversationId conversation);

    /** Whether Baton may look at what was posted; where it may not, every look is refused. */
    protected boolean showsEarlierMessages() {
        return true;
    }

    /** Whether it has conversations of Baton with several people; where it has none, each is refused. */
    protected boolean gathers() {
        return false;
    }

    private Post post(Place place, Card card) {
        return new Post(organization(), new MessageId("contract:" + UUID.randomUUID()), place, card);
    }

    private Post inChannel(Card card) {
        return post(new Place.InChannel(channel()), card);
    }

    private MessageRef sent(Post post) {
        var sent = platform().post(post);
        assertThat(sent).isInstanceOf(Sending.Sent.class);
        return ((Sending.Sent) sent).reference();
    }

    private void assertFound(Post post, MessageRef message) {
        var sighting = platform().find(post, Instant.EPOCH);
        if (showsEarlierMessages()) {
            assertThat(sighting).isEqualTo(new Sighting.Found(message));
        } else {
            assertThat(sighting).isInstanceOf(Sighting.Refused.class);
        }
    }

    @Test
    void a_message_with_every_part_shows_in_its_channel() {
        assertThat(platform().post(inChannel(Specimens.card()))).isInstanceOf(Sending.Sent.class);
        assertThat(summariesIn(channel()))
                .anySatisfy(summary -> assertThat(summary).startsWith("Ann offers a lead"));
    }

    @Test
    void a_message_shows_in_its_channel() {
        var post = inChannel(Card.of(Text.of("Hello " + UUID.randomUUID())));

        var sent = platform().post(post);

        assertThat(sent)
                .isInstanceOfSatisfying(
                        Sending.Sent.class,
                        each -> assertThat(each.reference().conversation()).isEqualTo(channel()));
        assertThat(summariesIn(channel())).contains(post.card().summary());
    }

    @Test
    void what_was_posted_is_found_by_its_id_so_that_nobody_has_to_post_it_again() {
        var post = inChannel(HELLO);

        var message = sent(post);

        assertFound(post, message);
    }

    @Test
    void what_was_never_posted_is_not_seen() {
        var expected = showsEarlierMessages() ? Sighting.NotSeen.class : Sighting.Refused.class;

        assertThat(platform().find(inChannel(HELLO), Instant.EPOCH)).isInstanceOf(expected);
    }

    @Test
    void another_id_is_another_message() {
        assertThat(sent(inChannel(HELLO))).isNotEqualTo(sent(inChannel(HELLO)));
    }

    @Test
    void an_update_shows_in_the_same_place() {
        var before = Card.of(Text.of("before " + UUID.randomUUID()));
        var after = Card.of(Text.of("after " + UUID.randomUUID()));
        var message = sent(inChannel(before));

        assertThat(platform().update(organization(), message, after)).isEqualTo(new Sending.Sent(message));

        assertThat(summariesIn(channel())).contains(after.summary()).doesNotContain(before.summary());
    }

    @Test
    void an_update_that_is_repeated_changes_nothing() {
        var after = Card.of(Text.of("after " + UUID.randomUUID()));
        var message = sent(inChannel(HELLO));

        assertThat(platform().update(organization(), message, after)).isEqualTo(new Sending.Sent(message));
        assertThat(platform().update(organization(), message, after)).isEqualTo(new Sending.Sent(message));

        assertThat(summariesIn(channel())).containsOnlyOnce(after.summary());
    }

    @Test
    void a_message_that_was_updated_is_still_found() {
        var post = inChannel(HELLO);
        var message = sent(post);

        platform().update(organization(), message, BYE);

        assertFound(post, message);
    }

    @Test
    void a_thread_is_in_the_conversation_of_its_root() {
        var root = sent(inChannel(HELLO));
        var below = post(new Place.InThread(root), Card.of(Text.of("below " + UUID.randomUUID())));

        assertThat(sent(below).conversation()).isEqualTo(channel());
        assertThat(summariesIn(channel())).contains(below.card().summary());
    }

    @Test
    void a_message_to_a_person_is_nowhere_in_the_channel() {
        var post = post(new Place.ToPerson(somebody()), Card.of(Text.of("secret " + UUID.randomUUID())));

        var message = sent(post);

        assertThat(summariesIn(channel())).doesNotContain(post.card().summary());
        assertThat(summariesIn(message.conversation())).contains(post.card().summary());
    }

    @Test
    void several_people_read_a_message_in_one_conversation_where_there_are_such() {
        var post = post(
                new Place.Together(List.of(somebody(), somebodyElse())),
                Card.of(Text.of("for you two " + UUID.randomUUID())));

        if (gathers()) {
            var message = sent(post);

            assertThat(summariesIn(message.conversation())).contains(post.card().summary());
            assertThat(sent(post(post.place(), HELLO)).conversation()).isEqualTo(message.conversation());
            assertThat(sent(post(new Place.ToPerson(somebody()), HELLO)).conversation())
                    .isNotEqualTo(message.conversation());
            assertFound(post, message);
        } else {
            assertThat(platform().post(post)).isInstanceOf(Sending.Refused.class);
        }
    }

    @Test
    void an_unknown_account_is_refused() {
        assertThat(platform().post(post(new Place.ToPerson(nobody()), HELLO))).isInstanceOf(Sending.Refused.class);
    }

    @Test
    void an_unknown_channel_is_refused() {
        assertThat(platform().post(post(new Place.InChannel(goneChannel()), HELLO)))
                .isInstanceOf(Sending.Refused.class);
    }

    @Test
    void a_message_that_is_gone_is_not_updated() {
        var gone = new MessageRef(channel(), "1700000000.000000");

        assertThat(platform().update(organization(), gone, BYE)).isInstanceOf(Sending.Refused.class);
    }

    @Test
    void what_is_deleted_shows_no_more() {
        var card = Card.of(Text.of("regretted " + UUID.randomUUID()));
        var root = sent(inChannel(HELLO));
        var message = sent(post(new Place.InThread(root), card));

        assertThat(platform().delete(organization(), message)).isEqualTo(new Sending.Sent(message));

        assertThat(summariesIn(channel())).doesNotContain(card.summary());
    }

    @Test
    void deleting_twice_takes_away_once() {
        var card = Card.of(Text.of("regretted " + UUID.randomUUID()));
        var message = sent(inChannel(card));
        var other = sent(inChannel(card));

        assertThat(platform().delete(organization(), message)).isEqualTo(new Sending.Sent(message));
        assertThat(platform().delete(organization(), message)).isEqualTo(new Sending.Sent(message));

        assertThat(summariesIn(channel())).containsOnlyOnce(card.summary());
        assertThat(platform().update(organization(), other, BYE)).isEqualTo(new Sending.Sent(other));
    }

    @Test
    void the_pace_is_a_pause() {
        assertThat(platform().pace()).isPositive().isLessThan(Duration.ofSeconds(10));
    }
}
