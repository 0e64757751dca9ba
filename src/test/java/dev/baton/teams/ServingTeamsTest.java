package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ConversationId;
import dev.baton.store.Json;
import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.Sent;
import dev.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do in Teams, and what they get to see, from outside. */
class ServingTeamsTest extends TeamsScene {

    @LocalServerPort
    private int port;

    private String channel;
    private TeamsUser ann;
    private TeamsUser ben;

    @BeforeEach
    void a_channel_of_its_own() {
        channel = "19:" + UUID.randomUUID() + "@thread.tacv2";
        TEAMS.conversations().add(channel, ANN, BEN);
        ann = user(ANN, channel, "channel");
        ben = user(BEN, channel, "channel");
    }

    private TeamsUser user(FakeMember member, String conversation, String type) {
        return new TeamsUser(TEAMS, port, member, conversation, type);
    }

    private List<FakeActivity> seenBy(FakeMember member) {
        return TEAMS.conversations().messages(channel).stream()
                .filter(message ->
                        message.onlyFor().isEmpty() || message.onlyFor().equals(member.teamsId()))
                .toList();
    }

    private FakeActivity sees(FakeMember member, Predicate<FakeActivity> like) {
        eventually(() -> seenBy(member).stream().anyMatch(like));
        return seenBy(member).stream().filter(like).toList().getLast();
    }

    private FakeActivity sees(FakeMember member, String summary) {
        return sees(member, message -> message.summary().contains(summary));
    }

    private static JsonNode card(FakeActivity message) {
        return message.content().at("/attachments/0/content");
    }

    /** Types a line that needs a form, and opens it. */
    private JsonNode opens(TeamsUser who, String line, String form) {
        who.says(line);
        var offer = sees(who.member(), "There is something to fill in.");
        assertThat(offer.onlyFor()).isEqualTo(who.member().teamsId());
        return who.presses(card(offer), form);
    }

    private void setUp() {
        var form = opens(ann, "setup", "Set up this channel");
        var done = ann.fills(form, Map.of("name", "Enterprise", "sales", BEN.user(), "marketing", ANN.user()));
        assertThat(done).isEmpty();
        sees(ANN, "This is now the shared channel of Enterprise");
    }

    private String offers() {
        var company = "Company " + UUID.randomUUID();
        var form = opens(ann, "/lead", "Hand over a lead");
        assertThat(ann.fills(form, Map.of("company", company, "whyNow", "They asked")))
                .isEmpty();
        sees(BEN, "Lead " + company);
        return company;
    }

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
    void who_never_wrote_to_baton_can_be_picked() {
        var sam = FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");
        TEAMS.conversations().add(channel, ANN, BEN, sam);
        var form = opens(ann, "setup", "Set up this channel");
        assertThat(ann.fills(form, Map.of("name", "Enterprise", "sales", sam.user(), "marketing", ANN.user())))
                .isEmpty();
        assertThat(card(sees(ANN, "This is now the shared channel")).toString()).contains("<at>Sam Stone</at>");
    }

    @Test
    void who_is_picked_must_be_in_the_channel() {
        var sam = FakeMember.of(UUID.randomUUID().toString(), "Sam Stone");
        TEAMS.conversations().add("19:" + UUID.randomUUID() + "@thread.tacv2", sam);
        var form = opens(ann, "setup", "Set up this channel");
        var again = ann.fills(form, Map.of("name", "Enterprise", "sales", sam.user(), "marketing", ANN.user()));
        assertThat(TeamsUser.cardOf(again).toString()).contains("Teams could not tell who everybody is");
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

    /** Ben works on it. */
    private JsonNode accepted() {
        setUp();
        var company = offers();
        ben.presses(card(sees(BEN, "Lead " + company)), "Accept");
        return card(sees(ANN, "Lead " + company + ": accepted"));
    }

    @Test
    void what_is_next_for_a_lead_is_shown_to_its_owner_alone() {
        var card = accepted();
        assertThat(ann.looksAt(card)).isEqualTo(card);
        assertThat(labels(card)).isEmpty();
        var owners = ben.looksAt(card);
        assertThat(labels(owners)).contains("Contacted", "Won", "Lost");
        assertThat(owners.has("refresh")).isFalse();
        assertThat(AdaptiveCardRules.violations(owners)).isEmpty();
        ben.presses(owners, "Contacted");
        sees(ANN, ": contacted");
    }

    @Test
    void whoever_asks_for_a_card_anew_sees_nobody_else_s_buttons() {
        var answer = ann.refreshes(accepted(), "manual");
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(labels(answer.path("value"))).isEmpty();
    }

    @Test
    void a_card_that_comes_back_as_none_stays_as_it_is() {
        var card = accepted();
        ((ObjectNode) card.at("/refresh/action/data")).put("card", "nonsense");
        var answer = ben.refreshes(card, "automatic");
        assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
    }

    @Test
    void offering_again_is_shown_to_marketing() {
        setUp();
        var company = offers();
        var dialog = ben.presses(card(sees(BEN, "Lead " + company)), "Return");
        ben.fills(dialog, Map.of("reason", "NO_NEED", "note", "They have one"));
        var returned = card(sees(BEN, "Lead " + company + ": returned"));
        assertThat(labels(ben.looksAt(returned))).isEmpty();
        assertThat(labels(ann.looksAt(returned))).containsExactly("Offer again");
    }

    private static List<String> labels(JsonNode card) {
        return card.path("body").findValues("actions").stream()
                .flatMap(JsonNode::valueStream)
                .map(action -> action.path("title").asString())
                .toList();
    }

    @Test
    void who_presses_what_is_for_others_is_told_so_at_once_and_what_can_be_done_about_it() {
        setUp();
        var company = offers();
        var answer = ann.presses(card(sees(ANN, "Lead " + company)), "Accept");
        assertThat(answer.path("value").asString())
                .isEqualTo("In Enterprise you are in marketing, and this is for sales.");
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
    void who_adds_baton_to_a_team_is_offered_to_set_it_up() {
        var added = Sent.installation(TEAMS, "add", Sent.TEAM, "channel", ANN).put("id", "f:" + UUID.randomUUID());
        ((ObjectNode) added.path("channelData"))
                .putObject("settings")
                .putObject("selectedChannel")
                .put("id", channel);
        assertThat(ann.post(added).statusCode()).isEqualTo(200);
        assertThat(card(sees(BEN, "Hello, I am Baton")).toString()).contains("Set up this channel");
    }

    @Test
    void who_adds_baton_for_himself_sees_his_page() {
        var personal = "a:" + UUID.randomUUID();
        TEAMS.conversations().add(personal, ANN);
        var added = Sent.installation(TEAMS, "add", personal, "personal", ANN).put("id", "f:" + UUID.randomUUID());
        user(ANN, personal, "personal").post(added);
        eventually(() -> TEAMS.conversations().messages(personal).stream()
                .anyMatch(message -> message.summary().equals("Your page in Baton")));
    }

    @Test
    void what_nobody_knows_is_accepted() {
        var reaction = ann.message("").put("type", "messageReaction");
        assertThat(ann.post(reaction).statusCode()).isEqualTo(200);
        assertThat(ann.invokes("something/new", Json.mapper().createObjectNode()))
                .isEmpty();
    }
}
