package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.baton.chat.AccountId;
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
import dev.baton.fake.Fault;
import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.store.Json;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What sending to Slack comes to, whatever Slack does. */
class SendingToSlackTest extends SlackScene {

    private static final WorkspaceId ACME = new WorkspaceId("slack", FakeWorkspace.TEAM);
    private static final OrganizationId ORGANIZATION = new OrganizationId("organization-1");
    private static final ConversationId LEADS = new ConversationId(ACME, CHANNEL);
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final ChatPlatform platform;

    SendingToSlackTest(@Autowired ChatPlatform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void nobodyElseCallsSlack() {
        awaitSilence();
    }

    @AfterEach
    void slackTakesEverythingAgain() {
        SLACK.workspace().refuse("chat.postMessage", "");
        SLACK.workspace().refuse("chat.update", "");
        SLACK.workspace().refuse("conversations.history", "");
        SLACK.workspace().historyLags(Duration.ZERO);
        SLACK.workspace().historyPages(200);
    }

    private static Post post(Place place) {
        var name = Recorded.unique("message ");
        return new Post(ORGANIZATION, new MessageId(name), place, Card.of(Text.of(name)));
    }

    private static Post inChannel() {
        return post(new Place.InChannel(LEADS));
    }

    private static long copiesOf(Post post) {
        return SLACK.workspace().messages().stream()
                .filter(message -> message.text().equals(post.id().value()))
                .count();
    }

    private MessageRef sent(Post post) {
        return platform.post(post) instanceof Sending.Sent(var reference) ? reference : fail("not sent: " + post.id());
    }

    @Test
    void a_message_is_posted_and_its_place_is_told() {
        var post = inChannel();
        var reference = sent(post);
        assertThat(reference.conversation()).isEqualTo(LEADS);
        assertThat(copiesOf(post)).isEqualTo(1);
    }

    @Test
    void an_answer_in_a_thread_is_posted_there() {
        var root = sent(inChannel());
        var below = post(new Place.InThread(root));
        sent(below);
        assertThat(SLACK.workspace().messages())
                .filteredOn(message -> message.text().equals(below.id().value()))
                .singleElement()
                .extracting(FakeMessage::thread)
                .isEqualTo(root.id());
    }

    @Test
    void a_direct_message_goes_to_the_conversation_with_the_person() {
        assertThat(sent(post(new Place.ToPerson(new AccountId(ACME, ANN))))
                        .conversation()
                        .id())
                .isEqualTo("D0ANNMKT1");
    }

    @Test
    void the_marker_tells_members_nothing() {
        var post = inChannel();
        sent(post);
        var metadata = SLACK.deeds("chat.postMessage").getLast().argument("metadata");
        assertThat(metadata)
                .contains("baton_message")
                .doesNotContain(post.id().value())
                .doesNotContain(ORGANIZATION.value());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "LIMITED", "SLOW"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_left_without_a_clear_answer_is_ambiguous_and_left_once(Fault fault) {
        SLACK.faults().next("chat.postMessage", fault);
        var post = inChannel();
        var calls = SLACK.deeds("chat.postMessage").size();
        assertThat(platform.post(post)).isInstanceOf(Sending.Ambiguous.class);
        assertThat(SLACK.deeds("chat.postMessage")).hasSize(calls + 1);
        assertThat(copiesOf(post)).isLessThanOrEqualTo(1);
    }

    @Test
    void a_slow_answer_is_an_answer() {
        SLACK.faults().next("chat.postMessage", Fault.SLOW);
        sent(inChannel());
    }

    @Test
    void who_calls_too_often_waits_as_long_as_slack_says() {
        SLACK.workspace().refuse("chat.postMessage", "ratelimited");
        assertThat(platform.post(inChannel())).isInstanceOf(Sending.Limited.class);
        SLACK.faults().next("chat.postMessage", Fault.LIMITED);
        var post = inChannel();
        assertThat(platform.post(post))
                .isInstanceOfSatisfying(
                        Sending.Limited.class,
                        limited -> assertThat(limited.pause()).isEqualTo(Duration.ofSeconds(1)));
        assertThat(copiesOf(post)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, invite Baton",
        "not_in_channel, invite it again",
        "is_archived, archived",
        "account_inactive, removed",
        "invalid_auth, removed",
        "token_revoked, removed",
        "missing_scope, permission",
        "restricted_action, doesn't let apps",
        "msg_blocks_too_long, msg_blocks_too_long",
        "something_of_next_year, something_of_next_year"
    })
    void what_slack_would_refuse_again_is_refused_in_plain_words(String error, String words) {
        SLACK.workspace().refuse("chat.postMessage", error);
        assertThat(platform.post(inChannel()))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.reason()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_unavailable", "team_added_to_org", "request_timeout", "token_expired"})
    void what_slack_may_take_later_was_not_sent(String error) {
        SLACK.workspace().refuse("chat.postMessage", error);
        assertThat(platform.post(inChannel())).isInstanceOf(Sending.NotSent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error"})
    void what_slack_failed_at_may_have_been_done(String error) {
        SLACK.workspace().refuse("chat.postMessage", error);
        assertThat(platform.post(inChannel())).isInstanceOf(Sending.Ambiguous.class);
    }

    @Test
    void an_error_that_is_no_word_is_not_repeated() {
        SLACK.workspace().refuse("chat.postMessage", "<script> of xoxb-secret");
        assertThat(platform.post(inChannel()).toString()).doesNotContain("xoxb").doesNotContain("script");
    }

    @Test
    void a_workspace_without_baton_gets_nothing() {
        var elsewhere = new ConversationId(new WorkspaceId("slack", "T0ELSEWHR"), CHANNEL);
        assertThat(platform.post(post(new Place.InChannel(elsewhere))))
                .isEqualTo(new Sending.Refused("Baton was removed from this workspace"));
    }

    @Test
    void an_update_shows_another_card() {
        var reference = sent(inChannel());
        assertThat(platform.update(ORGANIZATION, reference, Card.of(Text.of("now this"))))
                .isEqualTo(new Sending.Sent(reference));
        assertThat(SLACK.workspace().messages())
                .filteredOn(message -> message.ts().equals(reference.id()))
                .singleElement()
                .extracting(FakeMessage::text)
                .isEqualTo("now this");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "SLOW"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_update_is_never_ambiguous(Fault fault) {
        var reference = sent(inChannel());
        SLACK.faults().next("chat.update", fault);
        assertThat(platform.update(ORGANIZATION, reference, Card.of(Text.of("again"))))
                .isInstanceOfAny(Sending.NotSent.class, Sending.Limited.class);
    }

    @Test
    void a_message_that_was_deleted_is_not_updated() {
        assertThat(platform.update(ORGANIZATION, new MessageRef(LEADS, "1.000000"), Card.of(Text.of("x"))))
                .isEqualTo(new Sending.Refused("the message was deleted"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_message_is_found_in_its_channel_thread_or_direct_conversation(boolean manyPages) {
        SLACK.workspace().historyPages(manyPages ? 2 : 200);
        var root = inChannel();
        var reference = sent(root);
        var below = post(new Place.InThread(reference));
        var direct = post(new Place.ToPerson(new AccountId(ACME, BEN)));
        var belowReference = sent(below);
        var directReference = sent(direct);
        for (var more = 0; more < 5; more++) {
            sent(inChannel());
        }
        assertThat(platform.find(root, LONG_AGO)).isEqualTo(new Sighting.Found(reference));
        assertThat(platform.find(below, LONG_AGO)).isEqualTo(new Sighting.Found(belowReference));
        assertThat(platform.find(direct, LONG_AGO)).isEqualTo(new Sighting.Found(directReference));
    }

    @Test
    void what_history_does_not_show_yet_is_not_seen() {
        SLACK.workspace().historyLags(Duration.ofHours(1));
        var post = inChannel();
        sent(post);
        assertThat(platform.find(post, LONG_AGO)).isInstanceOf(Sighting.NotSeen.class);
    }

    @Test
    void what_was_never_posted_is_not_seen() {
        assertThat(platform.find(inChannel(), LONG_AGO)).isInstanceOf(Sighting.NotSeen.class);
    }

    @Test
    void what_is_too_old_to_look_for_is_not_seen() {
        var post = inChannel();
        sent(post);
        assertThat(platform.find(post, Instant.ofEpochSecond(4_000_000_000L))).isInstanceOf(Sighting.NotSeen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "not_in_channel"})
    void a_history_that_is_closed_is_refused(String error) {
        SLACK.workspace().refuse("conversations.history", error);
        assertThat(platform.find(inChannel(), LONG_AGO)).isInstanceOf(Sighting.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratelimited", "internal_error"})
    void a_history_that_fails_could_not_be_looked_at(String error) {
        SLACK.workspace().refuse("conversations.history", error);
        assertThat(platform.find(inChannel(), LONG_AGO)).isInstanceOf(Sighting.CouldNotLook.class);
    }

    @Test
    void somebody_who_copies_the_marker_fools_nobody() {
        var post = inChannel();
        sent(post);
        var real = SLACK.workspace().messages().getLast();
        var other = post(new Place.InChannel(LEADS));
        SLACK.workspace()
                .post(
                        CHANNEL,
                        "",
                        "copied",
                        real.blocks(),
                        new FakeMessage.Extras(
                                Json.mapper().readTree(Marker.of(other).metadata()), BEN, 0, 0));
        assertThat(platform.find(other, LONG_AGO)).isInstanceOf(Sighting.NotSeen.class);
    }
}
