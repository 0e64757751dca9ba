package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.Recorded;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Two companies on one Baton: who knows the other's ids gets nowhere with them. */
class AcrossCompaniesTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final Node BATON = Node.forMany(SLACK, new ShiftedClock());

    private final Company acme = Company.in(SLACK);
    private final Company rival = Company.in(SLACK);

    @AfterAll
    static void stop() {
        BATON.close();
        SLACK.close();
    }

    @BeforeEach
    void both_have_a_pod() {
        for (var company : List.of(acme, rival)) {
            company.installsAt(BATON);
            company.setsUpAt(BATON);
        }
    }

    /** The card of a lead that somebody of the company hands over. */
    private static Deed card(Company company, String name) {
        BATON.slack().interaction(form(company, podOf(company), name));
        return SLACK.await(
                "chat.postMessage",
                deed -> deed.token().equals(company.token())
                        && deed.argument("blocks").contains(name)
                        && deed.argument("blocks").contains("lead.accept"));
    }

    private static String podOf(Company company) {
        return company.opens(BATON, "/lead", "")
                .json("view")
                .path("private_metadata")
                .asString();
    }

    private static ObjectNode form(Company company, String metadata, String name) {
        var form = company.recorded("view_submission");
        Recorded.at(form, "view").put("private_metadata", metadata);
        SlackScene.fill(form, "company", name);
        SlackScene.fill(form, "email", "");
        return form;
    }

    private static String leadOn(Deed card) {
        return card.json("blocks").findValues("value").getFirst().asString();
    }

    private static ObjectNode press(Company company, String action, String value) {
        var press = company.recorded("block_actions_message");
        press.put("response_url", SLACK.responseUrl() + "/" + Recorded.unique("r"));
        ((ObjectNode) press.path("actions").path(0)).put("action_id", action).put("value", value);
        return press;
    }

    private static String toldAfter(ObjectNode press) {
        assertThat(BATON.slack().interaction(press).statusCode()).isEqualTo(200);
        var path = URI.create(press.path("response_url").asString()).getPath();
        return SLACK.await("response_url", deed -> deed.argument("path").equals(path))
                .argument("message");
    }

    /** What comes later has come, so what comes before has too. */
    private void nothingHappenedTo(String lead) {
        card(acme, Company.unique("After "));
        card(rival, Company.unique("After "));
        assertThat(SLACK.deeds("chat.update"))
                .noneMatch(deed -> deed.argument("blocks").contains(lead));
        assertThat(SLACK.deeds())
                .filteredOn(deed -> deed.token().equals(rival.token()))
                .noneMatch(deed -> deed.arguments().toString().contains(lead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.accept",
                "lead.return",
                "lead.contacted",
                "lead.meeting",
                "lead.won",
                "lead.lost",
                "lead.recycle",
                "lead.offer-again",
                "lead.undo"
            })
    void the_id_of_somebody_elses_lead_on_a_button_reaches_nothing(String action) {
        var name = Company.unique("Secret ");
        var lead = leadOn(card(acme, name));
        assertThat(toldAfter(press(rival, action + "#1", lead))).doesNotContain(name);
        nothingHappenedTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.return", "lead.won", "lead.lost", "lead.recycle", "lead.offer-again"})
    void the_id_of_somebody_elses_lead_in_a_form_reaches_nothing(String form) {
        var name = Company.unique("Secret ");
        var submission = form(rival, leadOn(card(acme, name)), "Any");
        Recorded.at(submission, "view").put("callback_id", form);
        assertThat(BATON.slack().interaction(submission).body()).doesNotContain(name);
        nothingHappenedTo(name);
    }

    @Test
    void the_pod_of_somebody_else_in_a_form_takes_no_lead() {
        var name = Company.unique("Smuggled ");
        var answer = BATON.slack().interaction(form(rival, podOf(acme), name));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        nothingHappenedTo(name);
        assertThat(SLACK.deeds("chat.postMessage"))
                .noneMatch(deed -> deed.argument("blocks").contains(name));
    }

    @Test
    void the_channel_of_somebody_else_is_set_up_by_nobody_else() {
        var form = rival.recorded("view_submission_setup");
        Recorded.at(form, "view").put("private_metadata", "slack:" + acme.team() + "/" + acme.channel());
        assertThat(BATON.slack().interaction(form).body()).contains("not one of yours");
        assertThat(acme.types(BATON, "/baton", "people").body())
                .contains(acme.user())
                .doesNotContain(rival.user());
    }

    @Test
    void somebody_elses_lead_is_not_found_by_name_or_id() {
        var name = Company.unique("Secret ");
        var lead = leadOn(card(acme, name));
        assertThat(rival.types(BATON, "/lead", "show " + name).body()).contains("There is no lead");
        assertThat(rival.types(BATON, "/lead", "show #" + lead).body()).contains("There is no lead");
        assertThat(rival.types(BATON, "/lead", "list all").body()).doesNotContain(name);
    }
}
