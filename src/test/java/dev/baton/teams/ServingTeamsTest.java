package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ConversationId;
import dev.baton.store.Json;
import dev.baton.teams.fake.TeamsUser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people do in Teams, and what they get to see, from outside. */
class ServingTeamsTest extends ServingScene {

    @Test
    void who_mentions_baton_in_a_channel_is_answered_alone() {
        ann.says("help");
        assertThat(sees(ANN, "What Baton can do").onlyFor()).isEqualTo(ANN.teamsId());
        assertThat(seenBy(BEN)).isEmpty();
    }

    @Test
    void what_is_said_among_people_is_not_baton_s_business() {
        var chatter = ann.message("help");
        chatter.remove("entities");
        assertThat(ann.post(chatter).statusCode()).isEqualTo(200);
        assertThat(acquaintances().find(new ConversationId(ACME, channel))).isEmpty();
    }

    @Test
    void a_slash_trigger_needs_no_mention() {
        var typed = ann.message("help");
        typed.remove("entities");
        typed.put("text", "/baton help").putObject("recipient").put("isTargeted", true);
        ann.post(typed);
        assertThat(sees(ANN, "What Baton can do").onlyFor()).isEqualTo(ANN.teamsId());
    }

    @Test
    void what_teams_delivers_again_is_answered_once() {
        var typed = ann.message("help");
        ann.post(typed);
        ann.post(typed);
        ann.says("people");
        sees(ANN, message -> !message.summary().contains("What Baton can do"));
        assertThat(seenBy(ANN).stream().filter(message -> message.summary().contains("What Baton can do")))
                .hasSize(1);
    }

    @Test
    void a_lead_is_handed_over_and_accepted() {
        setUp();
        var company = offers();
        var offered = sees(BEN, "Lead " + company);
        var answer = ben.presses(card(offered), "Accept");
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        var accepted = sees(ANN, "Lead " + company + ": accepted");
        assertThat(accepted.id()).isEqualTo(offered.id());
        assertThat(sees(BEN, "You work on " + company).onlyFor()).isEqualTo(BEN.teamsId());
        eventually(() -> TEAMS.conversations().messages().stream()
                .anyMatch(message -> message.conversation().startsWith("a:")
                        && message.summary().contains(company)));
    }

    @Test
    void a_button_that_needs_more_opens_a_dialog() {
        setUp();
        var company = offers();
        var dialog = ben.presses(card(sees(BEN, "Lead " + company)), "Return");
        assertThat(dialog.at("/task/value/title").asString()).isNotEmpty();
        ben.fills(dialog, Map.of("reason", "NO_NEED", "note", "They have one"));
        sees(ANN, "Lead " + company + ": returned");
    }

    @Test
    void who_presses_what_is_for_others_is_told_so_at_once_and_what_can_be_done_about_it() {
        setUp();
        var company = offers();
        var answer = ann.presses(card(sees(ANN, "Lead " + company)), "Accept");
        assertThat(answer.path("value").asString())
                .isEqualTo("In Enterprise you are in marketing, and this is for sales. If you are in sales, say so."
                        + " Everybody in the channel sees it.");
        assertThat(card(sees(ANN, "In Enterprise you are in marketing")).toString())
                .contains("I am in sales");
    }

    @Test
    void a_form_with_something_wrong_stays_as_it_was_filled_in() {
        setUp();
        var form = opens(ann, "lead", "Hand over a lead");
        var again = TeamsUser.cardOf(ann.fills(
                form, Map.of("company", "Acme " + UUID.randomUUID(), "whyNow", "They asked", "email", "nonsense")));
        assertThat(again.path("body").toString()).contains("They asked", "nonsense");
        assertThat(again.path("body").findValuesAsString("color")).contains("Attention");
    }

    @Test
    void a_form_that_is_sent_twice_counts_once() {
        setUp();
        var company = "Company " + UUID.randomUUID();
        var form = opens(ann, "lead", "Hand over a lead");
        ann.fills(form, Map.of("company", company, "whyNow", "They asked"));
        ann.fills(form, Map.of("company", company, "whyNow", "They asked"));
        sees(BEN, "Lead " + company);
        offers();
        assertThat(seenBy(BEN).stream()
                        .filter(message -> message.summary().startsWith("Lead " + company))
                        .filter(message -> message.root().isEmpty()))
                .hasSize(1);
    }

    @Test
    void leads_are_found_to_be_shown_to_others() {
        setUp();
        var company = offers();
        var value = Json.mapper().createObjectNode().put("commandId", "search");
        value.putArray("parameters").addObject().put("name", "words").put("value", company);
        var found = ann.invokes("composeExtension/query", value).at("/composeExtension/attachments");
        assertThat(found.findValuesAsString("title")).contains(company);
    }

    @Test
    void a_message_becomes_the_note_of_a_lead() {
        setUp();
        var value = Json.mapper()
                .createObjectNode()
                .put("commandId", "lead.from-message")
                .put("commandContext", "message");
        var message = value.putObject("messagePayload");
        message.putObject("body").put("contentType", "html").put("content", "<p>Acme wants <b>a</b> price</p>");
        message.putObject("from").putObject("user").put("id", BEN.user());
        var dialog = ann.invokes("composeExtension/fetchTask", value);
        assertThat(TeamsUser.cardOf(dialog).toString()).contains("Acme wants a price");
    }

    @Test
    void what_nobody_knows_is_accepted() {
        var reaction = ann.message("").put("type", "messageReaction");
        assertThat(ann.post(reaction).statusCode()).isEqualTo(200);
        assertThat(ann.invokes("something/new", Json.mapper().createObjectNode()))
                .isEmpty();
    }
}
