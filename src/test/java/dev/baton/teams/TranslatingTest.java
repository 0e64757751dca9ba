package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.HeardInteractions;
import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.Form;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Submission;
import dev.baton.store.Json;
import dev.baton.teams.fake.Recordings;
import dev.baton.teams.fake.TeamsUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Teams sends, in the words of the port. */
@Import(HeardInteractions.class)
class TranslatingTest extends TeamsScene {

    private static final ConversationId CHANNEL =
            new ConversationId(ACME, "19:1f2e3d4c5b6a47988796a5b4c3d2e1f0@thread.tacv2");
    private static final ConversationId GROUP =
            new ConversationId(ACME, "19:5d0f3c9e1b7a4e6f8a2c4b6d8e0f1a3b@thread.v2");
    private static final MessageRef CARD = new MessageRef(CHANNEL, "1790000000001");
    private static final MessageRef REPLY = new MessageRef(CHANNEL, "1790000100006");

    @LocalServerPort
    private int port;

    @Autowired
    private Copies copies;

    @BeforeEach
    void nothing_was_heard() {
        HeardInteractions.forget();
    }

    private JsonNode send(ObjectNode activity) {
        var response = new TeamsUser(TEAMS, port, ANN, CHANNEL.id(), "channel").post(activity);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body().isEmpty()
                ? Json.mapper().createObjectNode()
                : Json.mapper().readTree(response.body());
    }

    private JsonNode send(String recorded) {
        return send(sealed(Recordings.json(TEAMS, recorded)));
    }

    /** Stands in for a form that is recorded as it reads: it comes back as it was given to whoever sends it. */
    private ObjectNode sealed(ObjectNode activity) {
        if (activity.at("/value/data/baton.form") instanceof ObjectNode form) {
            var given = Json.mapper().treeToValue(form.remove("form"), Form.class);
            form.put(Copy.SEALED, copies.give(account(ANN), given).sealed());
        }
        return activity;
    }

    private <T extends Interaction> T heard(Class<T> type, String recorded) {
        send(recorded);
        var heard = HeardInteractions.only(type);
        assertThat(heard.context().account()).isEqualTo(account(ANN));
        return heard;
    }

    static List<String> everything_that_was_recorded_is_accepted() {
        return Recordings.names();
    }

    @ParameterizedTest
    @MethodSource
    void everything_that_was_recorded_is_accepted(String recorded) {
        var activity = Recordings.json(TEAMS, recorded);
        if (activity.path("id").asString().startsWith("f:")) {
            activity.put("id", "f:" + UUID.randomUUID());
        }
        send(activity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "message_in_channel    | lead show \"Smith & Sons\"",
                "message_in_group_chat | people",
                "message_personal      | lead mine",
                "message_slash         | lead list open"
            })
    void what_is_said_to_baton_is_a_command(String recorded, String line) {
        var command = heard(Command.class, recorded);
        assertThat(command.line()).isEqualTo(line);
        assertThat(command.context().surface()).isEqualTo(Context.Surface.MESSAGE);
        assertThat(command.context().isPrivate()).isEqualTo(recorded.equals("message_personal"));
        assertThat(command.context().conversation())
                .extracting(ConversationId::id)
                .isEqualTo(Conversation.withoutThread(
                        Recordings.json(TEAMS, recorded).at("/conversation/id").asString()));
    }

    @Test
    void a_reply_below_a_card_is_a_remark() {
        HeardInteractions.listenBelow(CARD);
        var remark = heard(Event.Said.class, "reply").remark();
        assertThat(remark.root()).isEqualTo(CARD);
        assertThat(remark.message()).isEqualTo(REPLY);
        assertThat(remark.text().plain()).isEqualTo("They asked Ben Brook & us");
        assertThat(remark.hasFiles()).isFalse();
        assertThat(remark.changed()).isNull();
    }

    @Test
    void a_reply_that_was_changed_is_one_too_and_tells_when() {
        HeardInteractions.listenBelow(CARD);
        var remark = heard(Event.Said.class, "reply_changed").remark();
        assertThat(remark.message()).isEqualTo(REPLY);
        assertThat(remark.text().plain()).isEqualTo("They asked us");
        assertThat(remark.changed()).isEqualTo(Instant.parse("2026-07-01T16:05:00.25Z"));
    }

    @Test
    void a_reply_that_was_deleted_is_withdrawn() {
        HeardInteractions.listenBelow(CARD);
        send("reply_deleted");
        var withdrawn = HeardInteractions.only(Event.Withdrawn.class);
        assertThat(withdrawn.root()).isEqualTo(CARD);
        assertThat(withdrawn.message()).isEqualTo(REPLY);
    }

    @Test
    void a_button_is_an_action_and_answered_in_words() {
        var answer = send("card_action");
        var action = HeardInteractions.only(Action.class);
        assertThat(action.name()).isEqualTo("lead.accept");
        assertThat(action.argument()).isEqualTo("01JD0000000000000000000000");
        assertThat(action.at()).isEqualTo(Instant.parse("2026-07-01T16:00:06.100Z"));
        assertThat(action.context().conversation()).isEqualTo(CHANNEL);
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.activity.message");
    }

    @Test
    void a_card_that_is_shown_is_answered_with_the_viewer_s_own() {
        var answer = send("card_refresh");
        assertThat(HeardInteractions.all()).isEmpty();
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(answer.path("value").findValuesAsString("title")).containsExactly("Show all");
    }

    @Test
    void a_button_that_opens_something_is_an_action_and_answered_with_a_dialog() {
        var answer = send("task_fetch");
        assertThat(HeardInteractions.only(Action.class).argument()).isEqualTo("help");
        assertThat(TeamsUser.cardOf(answer).toString()).contains("What Baton can do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task_submit", "compose_submit_action"})
    void a_dialog_that_was_filled_in_is_a_submission(String recorded) {
        var submission = heard(Submission.class, recorded);
        assertThat(submission.form()).isEqualTo("recorded.form");
        assertThat(submission.argument()).isEqualTo("pod-1");
        assertThat(submission.values())
                .isEqualTo(Map.of(
                        "company", List.of("Northwind"),
                        "sources", List.of("fair", "web"),
                        "people", List.of(submission.person().value()),
                        "until", List.of("2026-09-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose_query", "compose_initial_query"})
    void a_search_is_answered_at_once(String recorded) {
        assertThat(send(recorded).at("/composeExtension/type").asString()).isIn("message", "result");
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void a_shortcut_on_a_message_is_an_action_with_what_was_written() {
        var action = heard(Action.class, "compose_fetch_task_on_message");
        assertThat(action.name()).isEqualTo("lead.from-message");
        assertThat(action.quote()).isNotNull().satisfies(quote -> {
            assertThat(quote.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly("Baton Northwind asks for an offer", "by Friday");
            assertThat(quote.author()).isEqualTo(action.person());
            assertThat(quote.message()).isEqualTo(new MessageRef(CHANNEL, "1790000000002"));
            assertThat(quote.link())
                    .hasToString("https://teams.microsoft.com/l/message/" + CHANNEL.id() + "/1790000000002");
        });
    }

    @Test
    void a_shortcut_without_one_is_an_action_too() {
        var action = heard(Action.class, "compose_fetch_task");
        assertThat(action.name()).isEqualTo("lead.new");
        assertThat(action.quote()).isNull();
    }

    @Test
    void being_added_to_a_team_or_a_chat_is_an_invitation() {
        assertThat(heard(Event.Invited.class, "installation_added_to_team")
                        .context()
                        .conversation())
                .isEqualTo(CHANNEL);
        HeardInteractions.forget();
        assertThat(heard(Event.Invited.class, "installation_added_to_group_chat")
                        .context()
                        .conversation())
                .isEqualTo(GROUP);
    }

    @Test
    void being_added_by_a_person_shows_that_person_s_page() {
        assertThat(heard(Event.HomeOpened.class, "installation_added_for_person")
                        .context()
                        .isPrivate())
                .isTrue();
    }

    @Test
    void being_taken_out_is_noted() {
        send("installation_removed_from_team");
        send("members_removed_baton");
        assertThat(HeardInteractions.all()).isEmpty();
        for (var gone : List.of(CHANNEL, GROUP)) {
            assertThat(acquaintances().find(gone)).map(Conversation::removed).contains(true);
        }
    }

    @Test
    void a_reaction_on_batons_message_is_heard_by_who_listens_to_it() {
        HeardInteractions.listenTo("like");
        var reacted = heard(Event.Reacted.class, "reaction");
        assertThat(reacted.emoji()).isEqualTo("like");
        assertThat(reacted.context().account().user()).isEqualTo("0a000000-0000-4000-8000-0000000000aa");
        assertThat(reacted.quote())
                .isEqualTo(new Action.Quote("", null, new MessageRef(CHANNEL, "1790000000001"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message_among_people",
                "reply",
                "members_added_baton",
                "members_removed_person",
                "installation_upgraded",
                "channel_renamed",
                "reaction",
                "invoke_unknown"
            })
    void what_is_nobody_s_business_comes_to_nothing(String recorded) {
        assertThat(send(recorded)).isEmpty();
        assertThat(HeardInteractions.all()).isEmpty();
    }
}
