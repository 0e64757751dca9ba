package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.fake.Fault;
import dev.baton.teams.fake.FakeConversations;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.Sent;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What sending to Teams comes to, whatever Teams does. */
class SendingToTeamsTest extends TeamsScene {

    private final TeamsPlatform platform;

    SendingToTeamsTest(@Autowired TeamsPlatform platform) {
        this.platform = platform;
    }

    private MessageRef sent(Post post) {
        return platform.post(post) instanceof Sending.Sent(var reference) ? reference : fail("not sent: " + post.id());
    }

    private static FakeMember stranger() {
        return FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");
    }

    private static Post to(FakeMember member) {
        return post(new Place.ToPerson(account(member)));
    }

    @Test
    void a_message_to_a_channel_begins_a_thread() {
        var post = inChannel();
        var reference = sent(post);
        assertThat(reference.conversation()).isEqualTo(LEADS);
        assertThat(copiesOf(post)).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo(reference.id());
            assertThat(message.root()).isEmpty();
        });
    }

    @Test
    void an_answer_to_it_is_in_its_thread() {
        var root = sent(inChannel());
        var below = post(new Place.InThread(root));
        assertThat(sent(below).conversation()).isEqualTo(LEADS);
        assertThat(copiesOf(below))
                .singleElement()
                .satisfies(message -> assertThat(message.root()).isEqualTo(root.id()));
    }

    @Test
    void in_a_group_chat_which_has_no_threads_an_answer_is_a_message_of_its_own() {
        var root = sent(post(new Place.InChannel(CHAT)));
        var below = post(new Place.InThread(root));
        assertThat(sent(below).conversation()).isEqualTo(CHAT);
        assertThat(copiesOf(below))
                .singleElement()
                .satisfies(message -> assertThat(message.root()).isEmpty());
    }

    @Test
    void a_message_is_a_card_whose_summary_is_told_by_notifications() {
        var post = inChannel();
        sent(post);
        var content = copiesOf(post).getFirst().content();
        assertThat(content.path("type").asString()).isEqualTo("message");
        var attachment = content.path("attachments").path(0);
        assertThat(attachment.path("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(attachment.path("content").path("type").asString()).isEqualTo("AdaptiveCard");
    }

    @Test
    void somebody_who_never_wrote_to_baton_gets_a_conversation_and_keeps_it() {
        var sam = stranger();
        TEAMS.conversations().add(LEADS.id(), ANN, BEN, sam);
        var personal = new ConversationId(ACME, FakeConversations.personalOf(sam));

        assertThat(sent(to(sam)).conversation()).isEqualTo(personal);
        assertThat(sent(to(sam)).conversation()).isEqualTo(personal);

        assertThat(TEAMS.calls("create")).hasSize(1);
        assertThat(TEAMS.conversations().messages(personal.id())).hasSize(2);
    }

    @Test
    void a_personal_conversation_that_is_gone_is_made_anew() {
        var sam = stranger();
        TEAMS.conversations().add(LEADS.id(), ANN, BEN, sam);
        sent(to(sam));
        TEAMS.conversations().end(FakeConversations.personalOf(sam));
        var post = to(sam);
        sent(post);
        assertThat(copiesOf(post)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "SLOW"},
            mode = EnumSource.Mode.EXCLUDE)
    void while_a_personal_conversation_is_created_nothing_is_ambiguous(Fault fault) {
        var sam = stranger();
        TEAMS.conversations().add(LEADS.id(), ANN, BEN, sam);
        TEAMS.faults().next("create", fault);
        var post = to(sam);
        assertThat(platform.post(post)).isInstanceOfAny(Sending.NotSent.class, Sending.Limited.class);
        assertThat(copiesOf(post)).isEmpty();
        sent(post);
        assertThat(copiesOf(post)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NONE", "SLOW", "LIMITED"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_may_have_been_posted_is_ambiguous_and_was_sent_once_at_most(Fault fault) {
        var sam = stranger();
        TEAMS.conversations().add(LEADS.id(), ANN, BEN, sam);
        for (var post : new Post[] {inChannel(), to(sam)}) {
            TEAMS.faults().next(post.place() instanceof Place.InChannel ? "create" : "send", fault);
            assertThat(platform.post(post)).isInstanceOf(Sending.Ambiguous.class);
            assertThat(copiesOf(post)).hasSize(fault.isBefore() ? 0 : 1);
        }
    }

    @Test
    void who_calls_too_often_waits_for_as_long_as_teams_says() {
        TEAMS.refuse("create", 429, "Throttled", "17");
        assertThat(platform.post(inChannel()))
                .isEqualTo(new Sending.Limited("Teams was called too often", Duration.ofSeconds(17)));
        TEAMS.refuse("create", 412, "PreconditionFailed");
        assertThat(platform.post(inChannel())).isInstanceOf(Sending.Limited.class);
    }

    @ParameterizedTest
    @CsvSource({
        "403, MessageWritesBlocked, blocked",
        "403, ConversationBlockedByUser, blocked",
        "403, BotNotInConversationRoster, add it there again",
        "403, BotDisabledByAdmin, app policies",
        "403, ForbiddenOperationException, they can add it",
        "403, InvalidBotApiHost, TEAMS_CLOUD",
        "403, SomethingNew, 403 SomethingNew",
        "404, ConversationNotFound, knows no such conversation",
        "404, ActivityNotFoundInConversation, was deleted",
        "404, SomethingNew, no such conversation or message",
        "413, MessageSizeTooBig, too big",
        "400, BadArgument, 400 BadArgument"
    })
    void a_no_of_teams_is_a_refusal_that_says_what_to_do(int status, String code, String words) {
        TEAMS.refuse("create", status, code);
        assertThat(platform.post(inChannel()))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        refused -> assertThat(refused.reason()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "delete"})
    void a_change_that_may_have_been_done_is_done_again(String change) {
        var message = sent(inChannel());
        TEAMS.faults().next(change, Fault.BROKEN_AFTER, Fault.HTML, Fault.RESET_BEFORE, Fault.INTERNAL_ERROR_BEFORE);
        for (var failing = 0; failing < 4; failing++) {
            assertThat(change(change, message)).isInstanceOf(Sending.NotSent.class);
        }
        assertThat(change(change, message)).isEqualTo(new Sending.Sent(message));
    }

    private Sending change(String change, MessageRef message) {
        return change.equals("update")
                ? platform.update(ORGANIZATION, message, Card.of(Text.of("other")))
                : platform.delete(ORGANIZATION, message);
    }

    @Test
    void a_message_that_is_deleted_is_gone_and_deleting_it_again_changes_nothing() {
        var post = inChannel();
        var message = sent(post);
        assertThat(platform.delete(ORGANIZATION, message)).isEqualTo(new Sending.Sent(message));
        assertThat(copiesOf(post)).isEmpty();
        assertThat(platform.delete(ORGANIZATION, message)).isEqualTo(new Sending.Sent(message));
    }

    @Test
    void a_token_that_teams_takes_no_more_is_renewed_and_the_message_is_sent_once() {
        sent(inChannel());
        TEAMS.login().tokens().revokeAll();
        var post = inChannel();
        sent(post);
        assertThat(copiesOf(post)).hasSize(1);
    }

    @Test
    void who_is_not_let_in_with_two_tokens_tries_again_and_says_what_to_check() {
        TEAMS.refuse("create", 401, "BotNotRegistered");
        assertThat(platform.post(inChannel()))
                .isInstanceOfSatisfying(
                        Sending.NotSent.class,
                        notSent -> assertThat(notSent.reason()).contains("TEAMS_APP_ID"));
        assertThat(TEAMS.calls("create")).hasSize(2);
    }

    @Test
    void an_address_that_is_not_teams_gets_no_token() {
        var elsewhere = new ConversationId(ACME, "19:elsewhere@thread.v2");
        var activity = Sent.message(TEAMS, elsewhere.id(), "groupChat", ANN);
        acquaintances()
                .note(new Activity(activity.put("serviceUrl", TEAMS.login().url() + "/teams/")));
        TEAMS.login().tokens().forget();
        assertThat(platform.post(post(new Place.InChannel(elsewhere))))
                .isInstanceOfSatisfying(
                        Sending.NotSent.class,
                        notSent -> assertThat(notSent.reason()).contains("none that Baton may call"));
    }
}
