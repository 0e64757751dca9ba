package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.fake.Fault;
import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeGrants;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.store.RedisFixture;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** People install Baton in their workspaces. */
@ExtendWith(OutputCaptureExtension.class)
class InstallingTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final ShiftedClock CLOCK = new ShiftedClock();
    private static final Node BATON = Node.forMany(SLACK, CLOCK);

    private final Company acme = Company.in(SLACK);

    @AfterAll
    static void stop() {
        BATON.close();
        SLACK.close();
    }

    private static void isDeclined(HttpResponse<String> page, int status, String words) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("Baton could not be installed", words, "Please begin again.");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static List<Deed> exchanges() {
        return SLACK.deeds("oauth.v2.access");
    }

    @Test
    void the_link_leads_to_slack_with_the_scopes_and_a_state() {
        var visit = Visit.to(BATON);
        assertThat(visit.begun().statusCode()).isEqualTo(302);
        assertThat(visit.authorize()).hasScheme("https").hasHost("slack.com").hasPath("/oauth/v2/authorize");
        assertThat(visit.asked("client_id")).isEqualTo(FakeGrants.CLIENT_ID);
        assertThat(visit.asked("scope")).isEqualTo(String.join(",", Scopes.BOT));
        assertThat(visit.asked("redirect_uri")).isEqualTo(Node.PUBLIC + "/slack/oauth_redirect");
        assertThat(visit.state())
                .hasSizeGreaterThan(40)
                .isNotEqualTo(Visit.to(BATON).state());
        assertThat(visit.begun().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void the_state_has_a_counterpart_in_the_browser_that_nobody_else_sees() {
        var visit = Visit.to(BATON);
        assertThat(visit.setCookie())
                .startsWith("__Host-baton-slack=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600")
                .doesNotContain(visit.state(), "Domain");
        assertThat(RedisFixture.written())
                .contains("slack-installations")
                .doesNotContain(visit.state())
                .doesNotContain(visit.cookie().split("=", 2)[1]);
    }

    @Test
    void a_workspace_that_installed_baton_is_served_with_its_own_token() {
        var page = acme.installsAt(BATON);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Baton is installed in Acme &lt;b&gt;&amp; Co&lt;/b&gt;", "/invite @Baton")
                .contains("https://slack.com/app_redirect?app=A0BATON&amp;team=" + acme.team());
        acme.setsUpAt(BATON);
        var form = acme.opens(BATON, "/lead", "");
        assertThat(form.token()).isEqualTo(acme.token());
        assertThat(form.argument("view")).contains("Hand over a lead");
    }

    @Test
    void slack_gets_the_code_with_the_address_that_it_was_asked_for() {
        var visit = Visit.to(BATON);
        var agreement = acme.agreement();
        visit.returns(agreement);
        assertThat(exchanges())
                .filteredOn(deed -> agreement.equals("code=" + deed.argument("code")))
                .singleElement()
                .satisfies(deed -> assertThat(deed.argument("redirect_uri")).isEqualTo(visit.asked("redirect_uri")));
    }

    @Test
    void a_state_is_good_once() {
        var visit = Visit.to(BATON);
        assertThat(visit.returns(acme.agreement()).statusCode()).isEqualTo(200);
        var exchanged = exchanges().size();
        isDeclined(visit.returns(Company.in(SLACK).agreement()), 400, "done already");
        assertThat(exchanges()).hasSize(exchanged);
    }

    @Test
    void a_state_is_good_in_the_browser_that_began_and_spoiled_by_no_other() {
        var visit = Visit.to(BATON);
        var exchanged = exchanges().size();
        isDeclined(visit.returns(BATON, acme.agreement(), Visit.to(BATON).cookie()), 400, "somewhere else");
        isDeclined(visit.returns(BATON, acme.agreement(), ""), 400, "somewhere else");
        isDeclined(visit.returns(BATON, acme.agreement(), "__Host-baton-slack="), 400, "somewhere else");
        assertThat(exchanges()).hasSize(exchanged);
        assertThat(visit.returns(acme.agreement()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=c", "?code=c&state=", "?code=c&state=x", "?state=%00%0A&code=c", "?error=a"})
    void without_a_state_of_ours_nothing_is_installed(String answer) {
        var exchanged = exchanges().size();
        var cookie = Visit.to(BATON).cookie();
        isDeclined(BATON.browse(Installing.REDIRECT + answer, cookie), 400, "somewhere else");
        assertThat(exchanges()).hasSize(exchanged);
    }

    @Test
    void who_does_not_agree_at_slack_hears_that_nothing_was_changed() {
        var visit = Visit.to(BATON);
        var page = visit.returns("error=access_denied");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Baton was not installed", "Nothing was changed");
        isDeclined(visit.returns(acme.agreement()), 400, "done already");
    }

    @Test
    void a_code_that_slack_does_not_take_is_answered_with_a_friendly_page() {
        isDeclined(Visit.to(BATON).returns("code=forged"), 502, "Slack did not complete the installation.");
        isDeclined(Visit.to(BATON).returns("nothing=at+all"), 502, "Slack did not complete the installation.");
    }

    @Test
    void when_slack_is_away_nothing_is_installed_and_one_may_begin_again() {
        SLACK.faults().next("oauth.v2.access", Fault.BROKEN_BEFORE);
        isDeclined(acme.installsAt(BATON), 502, "Slack did not complete the installation.");
        assertThat(acme.installsAt(BATON).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_on_the_page_is_text_and_nothing_but_text() {
        var page = Visit.to(BATON).returns("error=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.body()).doesNotContain("<script", "alert(1)");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
    }

    @Test
    void neither_codes_nor_states_nor_tokens_are_logged(CapturedOutput output) {
        var visit = Visit.to(BATON);
        var agreement = acme.agreement();
        visit.returns(agreement);
        visit.returns("code=secret-code-used-twice");
        var other = Visit.to(BATON);
        other.returns("code=secret-code-forged");
        SLACK.faults().next("oauth.v2.access", Fault.HALF_BODY_UNNOTICED);
        Visit.to(BATON).returns("code=secret-code-half");
        assertThat(output.getAll())
                .contains("Baton was installed in " + acme.team())
                .contains("Slack did not complete an installation: invalid_code")
                .doesNotContain(visit.state(), other.state(), agreement.substring("code=".length()), "secret-code")
                .doesNotContain(acme.token(), FakeGrants.CLIENT_SECRET)
                .doesNotContain(visit.cookie().split("=", 2)[1]);
    }

    @Test
    void tokens_are_sealed_before_they_are_stored() {
        SLACK.grants().rotate(Duration.ofHours(12));
        try {
            acme.installsAt(BATON);
        } finally {
            SLACK.grants().rotateNoMore();
        }
        assertThat(RedisFixture.written())
                .contains(acme.team(), FakeWorkspace.BOT_USER)
                .doesNotContain(acme.token())
                .doesNotContain("xoxb-granted", "xoxe-refresh");
    }

    @Test
    void two_workspaces_are_two_organizations() {
        var other = Company.in(SLACK);
        acme.installsAt(BATON);
        other.installsAt(BATON);
        acme.setsUpAt(BATON);
        assertThat(other.opens(BATON, "/baton", "setup").token()).isEqualTo(other.token());
        assertThat(acme.types(BATON, "/baton", "people").body()).contains(acme.user());
        assertThat(other.types(BATON, "/baton", "people").body()).doesNotContain(acme.user());
        assertThat(other.types(BATON, "/lead", "").body()).isNotEmpty();
    }

    @Test
    void a_workspace_that_did_not_install_baton_is_not_served() {
        assertThat(acme.types(BATON, "/baton", "help").body()).contains("isn't installed in this workspace");
    }

    @Test
    void an_organization_that_installed_baton_is_served_in_each_of_its_workspaces() {
        var organization = Company.unique("E");
        var berlin = Company.in(SLACK, organization);
        var lisbon = Company.in(SLACK, organization);
        var page = Visit.to(BATON).returns("code=" + SLACK.grants().code("", organization));
        assertThat(page.body()).contains("Baton is installed in Acme Group");
        berlin.setsUpAt(BATON);
        var token = SLACK.grants().issuedFor(organization).getLast();
        assertThat(berlin.opens(BATON, "/lead", "").token()).isEqualTo(token);
        assertThat(lisbon.opens(BATON, "/baton", "setup").token()).isEqualTo(token);
        assertThat(lisbon.types(BATON, "/baton", "people").body()).contains(berlin.user());
        assertThat(Company.in(SLACK, Company.unique("E"))
                        .types(BATON, "/baton", "help")
                        .body())
                .contains("isn't installed");
    }

    @Test
    void a_workspace_that_installed_baton_by_itself_stays_by_itself_in_its_organization() {
        var organization = Company.unique("E");
        var berlin = Company.in(SLACK, organization);
        berlin.installsAt(BATON);
        Visit.to(BATON).returns("code=" + SLACK.grants().code("", organization));
        assertThat(berlin.opens(BATON, "/baton", "setup").token()).isEqualTo(berlin.token());
    }

    @Test
    void installing_once_more_brings_a_new_token_and_keeps_what_there_is() {
        acme.installsAt(BATON);
        acme.setsUpAt(BATON);
        var former = acme.token();
        acme.installsAt(BATON);
        acme.revokes(List.of(former));
        assertThat(acme.opens(BATON, "/lead", "").token())
                .isEqualTo(acme.token())
                .isNotEqualTo(former);
    }

    @Test
    void a_ticket_is_forgotten_after_its_time() {
        var store = RedisFixture.stores().store();
        var kept = new InstallTickets(store, Duration.ofMinutes(1)).issue();
        var forgotten = new InstallTickets(store, Duration.ofSeconds(1)).issue();
        var tickets = new InstallTickets(store, Duration.ofMinutes(1));
        await().pollDelay(Duration.ofMillis(1_200)).until(() -> true);
        assertThat(tickets.redeem(forgotten.state(), forgotten.counterpart())).isFalse();
        assertThat(tickets.redeem(kept.state(), kept.counterpart())).isTrue();
        assertThat(InstallTickets.VALID).isEqualTo(Duration.ofMinutes(10));
    }
}
