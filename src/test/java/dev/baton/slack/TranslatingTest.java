package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.HeardInteractions;
import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What Slack sends, recorded, and what the rest of Baton hears of it. */
class TranslatingTest extends SlackScene {

    private static final WorkspaceId ACME = new WorkspaceId("slack", FakeWorkspace.TEAM);
    private static final ConversationId LEADS = new ConversationId(ACME, CHANNEL);

    @Test
    void the_address_is_verified() {
        var response = slack.event(Recorded.original("url_verification"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
    }

    @Test
    void a_command_is_a_line_by_a_person_in_a_channel() {
        var response = slack.send(
                "application/x-www-form-urlencoded",
                Recorded.text("slash_command.txt").strip(),
                SlackRequests.now());
        assertThat(response.statusCode()).isEqualTo(200);
        var command = HeardInteractions.only(Command.class);
        assertThat(command.line()).isEqualTo("lead");
        assertThat(command.context().conversation()).isEqualTo(LEADS);
        assertThat(command.context().account().toString()).isEqualTo("slack:T0ACMEHQ1/" + ANN);
        assertThat(command.context().id().value()).contains("6923456789012.1234567890");
        assertThat(command.context().isPrivate()).isFalse();
    }

    @Test
    void what_slack_escapes_in_a_command_reads_as_it_was_typed() {
        slack.send(
                "application/x-www-form-urlencoded",
                Recorded.text("slash_command_escaped.txt").strip(),
                SlackRequests.now());
        assertThat(HeardInteractions.only(Command.class).line()).isEqualTo("lead show “Smith & Sons <Ltd>”");
    }

    @Test
    void a_command_is_answered_in_the_response_for_the_person_alone() {
        var response = slack.command(Recorded.command("/baton", "help"));
        assertThat(json(response).path("response_type").asString()).isEqualTo("ephemeral");
        assertThat(response.body()).contains("What Baton can do");
        assertThat(BlockKitRules.violations(
                        ((ObjectNode) json(response)).without("response_type").without("replace_original")))
                .isEmpty();
    }

    @Test
    void a_form_that_does_not_open_is_offered_by_a_button() {
        setUp(CHANNEL);
        var command = Recorded.command("/lead", "");
        command.put("trigger_id", "expired-" + Recorded.unique("t"));
        var answer = slack.command(command);
        assertThat(answer.body())
                .contains("did not open")
                .contains("baton.run#1")
                .contains("\"value\":\"lead\"");
    }

    @Test
    void a_button_on_a_message_is_an_action_by_its_name() {
        var response = slack.interaction(Recorded.json("block_actions_message"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        var action = HeardInteractions.only(Action.class);
        assertThat(action.name() + " " + action.argument()).isEqualTo("lead.accept 01JD0000000000000000000000");
        assertThat(action.at()).hasToString("2024-11-23T08:20:07.654321Z");
        assertThat(action.context().surface()).isEqualTo(Context.Surface.MESSAGE);
        assertThat(action.context().conversation()).isEqualTo(LEADS);
    }

    @Test
    void what_a_button_comes_to_is_told_below_its_message() {
        slack.interaction(Recorded.json(
                "block_actions_message", json -> json.put("response_url", SLACK.responseUrl() + "/below")));
        var told = SLACK.await("response_url", deed -> deed.argument("message").contains("ephemeral"));
        assertThat(told.json("message").path("replace_original").asBoolean(true))
                .isFalse();
    }

    @Test
    void a_button_that_leads_to_a_page_is_only_acknowledged() {
        assertThat(slack.interaction(Recorded.json("block_actions_link")).statusCode())
                .isEqualTo(200);
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void a_button_on_the_home_page_answers_in_a_window() {
        var payload = Recorded.json("block_actions_home");
        slack.interaction(payload);
        assertThat(HeardInteractions.only(Action.class).context().surface()).isEqualTo(Context.Surface.HOME);
        var trigger = payload.path("trigger_id").asString();
        var window =
                SLACK.await("views.open", deed -> deed.argument("trigger_id").equals(trigger));
        assertThat(window.done()).isTrue();
        assertThat(window.argument("view")).contains("What Baton can do");
    }

    @Test
    void a_button_in_a_window_changes_that_window() {
        slack.interaction(Recorded.json(
                "block_actions_modal", json -> Recorded.at(json, "view").put("id", "V0CHANGED")));
        var deed = SLACK.await("views.update", each -> each.argument("view_id").equals("V0CHANGED"));
        assertThat(deed.done()).isTrue();
    }

    @Test
    void a_form_is_a_submission_with_what_was_filled_in() {
        slack.interaction(Recorded.json("view_submission"));
        var submission = HeardInteractions.only(Submission.class);
        assertThat(submission.form()).isEqualTo("lead.offer");
        assertThat(submission.value("company")).isEqualTo("Northwind");
        assertThat(submission.value("currency")).isEqualTo("EUR");
        assertThat(submission.values()).doesNotContainKey("phone");
        assertThat(submission.context().surface()).isEqualTo(Context.Surface.FORM);
    }

    @Test
    void people_who_were_picked_are_persons() {
        slack.interaction(Recorded.json("view_submission_setup"));
        var submission = HeardInteractions.only(Submission.class);
        assertThat(submission.all("marketing"))
                .containsExactly(submission.person().value());
        assertThat(submission.all("sales")).hasSize(1).doesNotContain(BEN);
        assertThat(submission.all("days")).hasSize(5);
        assertThat(submission.argument()).isEqualTo("slack:T0ACMEHQ1/C0LEADS01");
    }

    @Test
    void people_whom_slack_cannot_tell_are_asked_for_once_more() {
        var response = slack.interaction(Recorded.json(
                "view_submission_setup",
                json -> Recorded.at(json, "view", "state", "values", "sales", "sales")
                        .putArray("selected_users")
                        .add("U0UNKNOWN")));
        assertThat(json(response).path("errors").path("sales").asString()).contains("try again");
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void a_closed_form_is_only_acknowledged() {
        assertThat(slack.interaction(Recorded.json("view_closed")).statusCode()).isEqualTo(200);
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void a_shortcut_is_an_action_by_its_callback_id() {
        slack.interaction(Recorded.json("shortcut"));
        var action = HeardInteractions.only(Action.class);
        assertThat(action.name()).isEqualTo("lead.new");
        assertThat(action.context().conversation()).isNull();
        assertThat(action.quote()).isNull();
    }

    @Test
    void a_shortcut_on_a_message_brings_the_message_as_it_reads() {
        setUp(CHANNEL);
        HeardInteractions.forget();
        slack.interaction(Recorded.json("message_action"));
        var action = HeardInteractions.only(Action.class);
        assertThat(action.name()).isEqualTo("lead.from-message");
        assertThat(action.context().conversation()).isEqualTo(LEADS);
        assertThat(action.quote()).isNotNull();
        assertThat(action.quote().text()).isEqualTo("Met @U0ANNMKT1 & Pia of northwind.com, they want a price");
        assertThat(action.quote().author()).isNotNull().isNotEqualTo(action.person());
    }

    @Test
    void the_list_of_groups_is_filled_as_a_person_types() {
        var response = slack.interaction(Recorded.json("block_suggestion"));
        assertThat(json(response).path("options"))
                .singleElement()
                .satisfies(
                        option -> assertThat(option.path("value").asString()).isEqualTo("slack:T0ACMEHQ1/S0SALESAL"));
        var none = slack.interaction(Recorded.json("block_suggestion", json -> json.put("value", "legal")));
        assertThat(json(none).path("options")).isEmpty();
    }

    @Test
    void who_opens_the_home_page_gets_it() {
        slack.event(Recorded.json("event_app_home_opened"));
        HeardInteractions.only(Event.HomeOpened.class);
        var page = SLACK.await("views.publish", deed -> deed.argument("user_id").equals(ANN));
        assertThat(page.argument("view")).contains("Hello, Ann");
    }

    @Test
    void the_tab_with_messages_is_not_the_home_page() {
        slack.event(Recorded.json(
                "event_app_home_opened", json -> Recorded.at(json, "event").put("tab", "messages")));
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void a_mention_is_a_command_whose_answer_only_the_person_sees() {
        slack.event(Recorded.json("event_app_mention"));
        assertThat(HeardInteractions.only(Command.class).line()).isEqualTo("help");
        var answer =
                SLACK.await("chat.postEphemeral", deed -> deed.argument("user").equals(ANN));
        assertThat(answer.argument("channel")).isEqualTo(CHANNEL);
        assertThat(answer.argument("blocks")).contains("What Baton can do");
    }

    @Test
    void a_direct_message_is_a_command_and_is_answered_there() {
        slack.event(Recorded.json("event_message_im"));
        var command = HeardInteractions.only(Command.class);
        assertThat(command.line()).isEqualTo("lead list");
        assertThat(command.context().isPrivate()).isTrue();
        SLACK.await("chat.postMessage", deed -> deed.argument("channel").equals("D0ANNMKT1"));
    }

    @Test
    void a_form_that_was_asked_for_in_words_is_offered_by_a_button() {
        setUp(CHANNEL);
        slack.event(mention("lead"));
        var answer = SLACK.await(
                "chat.postEphemeral", deed -> deed.argument("blocks").contains("\"value\":\"lead\""));
        assertThat(answer.argument("blocks")).contains("Hand over a lead");
    }

    @Test
    void what_is_delivered_again_is_not_answered_again() {
        var event = mention("qwxzonce");
        slack.event(event);
        slack.event(event);
        slack.event(mention("qwxzlater"));
        SLACK.await("chat.postEphemeral", deed -> deed.argument("blocks").contains("qwxzonce"));
        SLACK.await("chat.postEphemeral", deed -> deed.argument("blocks").contains("qwxzlater"));
        assertThat(SLACK.deeds("chat.postEphemeral"))
                .filteredOn(deed -> deed.argument("blocks").contains("qwxzonce"))
                .hasSize(1);
    }

    private static ObjectNode mention(String words) {
        return Recorded.json(
                "event_app_mention", json -> Recorded.at(json, "event").put("text", "<@U0BATONBT> " + words));
    }

    @Test
    void neither_bots_nor_changed_messages_are_commands() {
        for (var event : List.of("event_message_of_bot", "event_message_changed")) {
            assertThat(slack.event(Recorded.json(event)).statusCode()).isEqualTo(200);
        }
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void an_event_that_nobody_knows_is_acknowledged() {
        assertThat(slack.event(Recorded.json("event_unknown")).statusCode()).isEqualTo(200);
    }

    @Test
    void an_invitation_names_the_channel_and_who_invited() {
        slack.event(Recorded.json("event_member_joined_channel"));
        var invited = HeardInteractions.only(Event.Invited.class);
        assertThat(invited.context().conversation()).isEqualTo(LEADS);
        assertThat(invited.context().account().user()).isEqualTo(ANN);
        SLACK.await(
                "chat.postMessage",
                deed -> deed.argument("channel").equals(CHANNEL)
                        && deed.argument("text").contains("Baton"));
    }

    @Test
    void who_else_joins_a_channel_is_of_no_interest() {
        slack.event(Recorded.json(
                "event_member_joined_channel",
                json -> Recorded.at(json, "event").put("user", BEN)));
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void a_channel_that_moved_is_followed() {
        slack.event(Recorded.json("event_channel_id_changed"));
        var moved = HeardInteractions.only(Event.Moved.class);
        assertThat(List.of(moved.from().id(), moved.to().id())).containsExactly("G0OLDCHAN", "C0NEWCHAN");
        assertThat(moved.person()).isEqualTo(Callers.NOBODY);
    }
}
