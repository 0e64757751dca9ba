package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.HeardInteractions;
import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.Interaction;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.people.Directory;
import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** People who try what they may not, and things that come twice or too late. */
class AbuseTest extends SlackScene {

    private static final String CHANNEL = "C0ABUSE01";

    private final Directory directory;

    AbuseTest(@Autowired Directory directory) {
        this.directory = directory;
    }

    @BeforeEach
    void aPod() {
        setUp(CHANNEL);
        HeardInteractions.forget();
    }

    private Deed offered(String company) {
        var command = Recorded.command("/lead", "");
        command.put("channel_id", CHANNEL);
        slack.command(command);
        var view = SLACK.await("views.open", deed -> deed.argument("trigger_id").equals(command.get("trigger_id")))
                .json("view");
        var form = leadForm(company, "");
        Recorded.at(form, "view")
                .put("private_metadata", view.path("private_metadata").asString());
        assertThat(slack.interaction(form).body()).isEmpty();
        return SLACK.await(
                "chat.postMessage",
                deed -> deed.argument("blocks").contains(company)
                        && deed.argument("blocks").contains("lead.accept"));
    }

    private static String leadOf(Deed card) {
        return card.argument("blocks")
                .replaceFirst("(?s).*\"action_id\":\"lead.accept#\\d+\",\"value\":\"([^\"]+)\".*", "$1");
    }

    private ObjectNode press(String user, String action, String value) {
        return Recorded.json("block_actions_message", json -> {
            Recorded.at(json, "user").put("id", user);
            Recorded.at(json, "channel").put("id", CHANNEL);
            json.put("response_url", SLACK.responseUrl() + "/" + Recorded.unique("r"));
            ((ObjectNode) json.path("actions").path(0)).put("action_id", action).put("value", value);
        });
    }

    /** What a person is told who presses. */
    private String toldAfter(ObjectNode press) {
        assertThat(slack.interaction(press).statusCode()).isEqualTo(200);
        var path = URI.create(press.path("response_url").asString()).getPath();
        return SLACK.await("response_url", deed -> deed.argument("path").equals(path))
                .argument("message");
    }

    /** What comes later has come, so what comes before has too. */
    private void nothingHappenedTo(String company) {
        offered(Recorded.unique("After "));
        assertThat(SLACK.deeds("chat.update"))
                .noneMatch(deed -> deed.argument("blocks").contains(company));
    }

    @Test
    void a_guest_looks_but_does_not_act() {
        var lead = leadOf(offered("Guestable"));
        assertThat(toldAfter(press("U0GUESTX1", "lead.accept#1", lead))).contains("guest");
        nothingHappenedTo("Guestable");
    }

    @Test
    void somebody_from_another_company_is_a_guest_without_being_asked_about() {
        var lead = leadOf(offered("External"));
        SLACK.workspace().add(FakeUser.member("U0EXTADMN", "Eva").as("admin").of("T0OTHERCO"));
        var press = press("U0EXTADMN", "lead.accept#1", lead);
        Recorded.at(press, "user").put("team_id", "T0OTHERCO");
        assertThat(toldAfter(press)).contains("guest");
        assertThat(SLACK.deeds("users.info"))
                .noneMatch(deed -> deed.argument("user").equals("U0EXTADMN"));
    }

    @Test
    void somebody_from_another_company_is_a_guest_also_where_slack_does_not_say_so() {
        var lead = leadOf(offered("Quiet"));
        SLACK.workspace().add(FakeUser.member("U0QUIETEX", "Quinn").as("admin").of("T0OTHERCO"));
        var press = press("U0QUIETEX", "lead.accept#1", lead);
        Recorded.at(press, "user").remove("team_id");
        assertThat(toldAfter(press)).contains("guest");
    }

    @Test
    void a_mention_from_another_company_is_answered_and_has_no_effect() {
        slack.event(Recorded.json("event_mention_from_elsewhere"));
        var answer =
                SLACK.await("chat.postEphemeral", deed -> deed.argument("user").equals("U0EXTERN1"));
        assertThat(answer.argument("blocks")).contains("guest");
    }

    @Test
    void an_administrator_of_the_workspace_is_one_of_baton() {
        slack.command(with(Recorded.command("/baton", "help"), "U0CAROLAD"));
        assertThat(roleOf(HeardInteractions.only(Command.class))).isEqualTo(Role.ADMINISTRATOR);
    }

    private Role roleOf(Interaction interaction) {
        return directory
                .person(interaction.organization(), interaction.person())
                .orElseThrow()
                .role();
    }

    private static Map<String, String> with(Map<String, String> command, String user) {
        command.put("user_id", user);
        return command;
    }

    @Test
    void who_becomes_a_guest_loses_what_members_may() {
        slack.command(with(Recorded.command("/baton", "help"), BEN));
        var ben = HeardInteractions.only(Command.class);
        assertThat(roleOf(ben)).isEqualTo(Role.MEMBER);
        try {
            SLACK.workspace().add(FakeUser.member(BEN, "Ben").as("guest"));
            slack.event(Recorded.json("event_user_change"));
            await().untilAsserted(() -> assertThat(roleOf(ben)).isEqualTo(Role.GUEST));
        } finally {
            SLACK.workspace().add(FakeUser.member(BEN, "Ben"));
            slack.event(Recorded.json(
                    "event_user_change",
                    json -> Recorded.at(json, "event", "user").put("is_restricted", false)));
            await().untilAsserted(() -> assertThat(roleOf(ben)).isEqualTo(Role.MEMBER));
        }
    }

    @Test
    void a_status_that_somebody_sets_asks_slack_nothing() {
        slack.command(with(Recorded.command("/baton", "help"), BEN));
        var asked = SLACK.deeds("users.info").size();
        slack.event(Recorded.json(
                "event_user_change", json -> Recorded.at(json, "event", "user").put("is_restricted", false)));
        slack.command(Recorded.command("/baton", "help"));
        assertThat(SLACK.deeds("users.info")).hasSize(asked);
    }

    @Test
    void a_double_click_has_one_effect() {
        var lead = leadOf(offered("Double"));
        assertThat(slack.interaction(press(BEN, "lead.accept#1", lead)).statusCode())
                .isEqualTo(200);
        assertThat(slack.interaction(press(BEN, "lead.accept#1", lead)).statusCode())
                .isEqualTo(200);
        var card = SLACK.await("chat.update", deed -> deed.argument("blocks").contains("Double"));
        SLACK.await("chat.postMessage", deed -> deed.argument("thread_ts").equals(card.argument("ts")));
        offered("After the double click");
        assertThat(SLACK.deeds("chat.postMessage"))
                .filteredOn(deed -> deed.argument("thread_ts").equals(card.argument("ts")))
                .hasSize(1);
    }

    @Test
    void the_same_request_replayed_has_one_effect() throws Exception {
        var form = leadForm("Replayed", "");
        Recorded.at(form, "view").put("private_metadata", podOf(offered("Before the replay")));
        var body = SlackRequests.form(Map.of("payload", form.toString()));
        var now = SlackRequests.now();
        Callable<Integer> send =
                () -> slack.send("application/x-www-form-urlencoded", body, now).statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : threads.invokeAll(List.of(send, send, send, send))) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        SLACK.await("chat.postMessage", deed -> deed.argument("blocks").contains("Replayed"));
        offered("After the replay");
        assertThat(SLACK.deeds("chat.postMessage"))
                .filteredOn(deed -> deed.argument("channel").equals(CHANNEL)
                        && deed.argument("blocks").contains("Replayed"))
                .hasSize(1);
    }

    private static String podOf(Deed ignored) {
        var opened = SLACK.deeds("views.open");
        return opened.getLast().json("view").path("private_metadata").asString();
    }

    @Test
    void a_button_of_a_version_that_is_gone_says_so() {
        assertThat(toldAfter(press(BEN, "lead.juggle#1", "x"))).contains("older version");
        assertThat(toldAfter(press(BEN, "<script>#1", "x"))).contains("older version");
    }

    @Test
    void forms_and_shortcuts_that_nobody_knows_say_so() {
        var form = slack.interaction(Recorded.json(
                "view_submission",
                json -> Recorded.at(json, "view")
                        .put("callback_id", "../../etc")
                        .put("private_metadata", "x".repeat(3_000))));
        assertThat(json(form).path("view").toString()).contains("older version");
        var shortcut = Recorded.json("shortcut", json -> json.put("callback_id", "nobody.knows"));
        slack.interaction(shortcut);
        var window = SLACK.await(
                "views.open",
                deed -> deed.argument("trigger_id")
                        .equals(shortcut.path("trigger_id").asString()));
        assertThat(window.argument("view")).contains("older version");
    }

    @Test
    void forged_values_reach_nothing() {
        offered("Unforged");
        for (var value :
                List.of("01JD0000000000000000000000", "../lead", "{p00}:x", "*", "", "\u0000", "9".repeat(2_000))) {
            assertThat(toldAfter(press(BEN, "lead.accept#1", value))).isNotEmpty();
        }
        nothingHappenedTo("Unforged");
    }

    @Test
    void a_form_for_a_channel_of_somebody_else_is_refused() {
        var response = slack.interaction(Recorded.json(
                "view_submission_setup",
                json -> Recorded.at(json, "view").put("private_metadata", "slack:T0OTHERCO/C0THEIRS1")));
        assertThat(json(response).toString()).contains("not one of yours");
    }

    @Test
    void a_group_of_another_workspace_counts_as_none() {
        slack.interaction(Recorded.json("view_submission_setup", json -> {
            Recorded.at(json, "view", "state", "values", "salesGroup", "salesGroup")
                    .putObject("selected_option")
                    .put("value", "slack:T0OTHERCO/S0THEIRS1");
            Recorded.at(json, "view", "state", "values", "marketingGroup", "marketingGroup")
                    .putObject("selected_option")
                    .put("value", "nonsense");
        }));
        var submission = HeardInteractions.only(Submission.class);
        assertThat(submission.values()).doesNotContainKeys("salesGroup", "marketingGroup");
    }

    @Test
    void what_came_from_another_workspace_is_not_served() {
        var command = Recorded.command("/baton", "help");
        command.put("team_id", "T0STRANGE");
        assertThat(slack.command(command).body()).contains("installed");
        assertThat(HeardInteractions.all()).isEmpty();
    }

    @Test
    void what_people_write_pings_nobody() {
        var form = leadForm("<!channel> & <https://evil.example|bank.example>", "");
        Recorded.at(form, "view").put("private_metadata", podOf(offered("Quiet before")));
        fill(form, "whyNow", "<!here> <@U0BENSAL1> shout");
        slack.interaction(form);
        var card = SLACK.await(
                "chat.postMessage",
                deed -> deed.argument("blocks").contains("shout\"")
                        && deed.argument("channel").equals(CHANNEL));
        assertThat(card.argument("text")).doesNotContain("<!channel>").doesNotContain("<https://evil");
        assertThat(card.json("blocks").findValues("text"))
                .filteredOn(text -> text.path("type").asString("").equals("mrkdwn"))
                .allSatisfy(text -> assertThat(text.path("text").asString())
                        .doesNotContainPattern("<!(?!date)")
                        .doesNotContain("<@U0BENSAL1> shout"));
    }

    @Test
    void an_action_is_done_by_who_pressed_and_nobody_else() {
        slack.interaction(press(BEN, "lead.accept#1", "01JD0000000000000000000000"));
        assertThat(HeardInteractions.only(Action.class).context().account().user())
                .isEqualTo(BEN);
    }
}
