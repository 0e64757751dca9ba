package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.Recorded;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What one node learns of an installation holds on the other. */
class InstallingOnTwoNodesTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final ShiftedClock CLOCK = new ShiftedClock();
    private static final Node ONE = Node.forMany(SLACK, CLOCK);
    private static final Node OTHER = Node.forMany(SLACK, CLOCK);

    private final Company acme = Company.in(SLACK);

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
        SLACK.close();
    }

    private void isServedBy(Node node) {
        assertThat(acme.opens(node, "/baton", "setup").token()).isEqualTo(acme.token());
    }

    private void isNotServedBy(Node node) {
        var opened = SLACK.deeds("views.open").size();
        assertThat(acme.types(node, "/baton", "setup").body()).contains("isn't installed in this workspace");
        assertThat(SLACK.deeds("views.open")).hasSize(opened);
    }

    private ObjectNode removal(String event) {
        return acme.removal(event, CLOCK.instant().plusSeconds(1));
    }

    @Test
    void an_installation_begun_at_one_is_completed_at_the_other_and_serves_both() {
        assertThat(acme.types(ONE, "/baton", "help").body()).contains("isn't installed");
        var visit = Visit.to(ONE);
        assertThat(visit.returns(OTHER, acme.agreement(), visit.cookie()).statusCode())
                .isEqualTo(200);
        isServedBy(OTHER);
        await().untilAsserted(() -> isServedBy(ONE));
    }

    @Test
    void of_many_who_come_back_with_one_state_one_installs() throws Exception {
        var visit = Visit.to(ONE);
        var answers = Stream.generate(acme::agreement).limit(8).toList();
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = answers.stream()
                    .map(answer -> browsers.submit(
                            () -> visit.returns(answer.hashCode() % 2 == 0 ? ONE : OTHER, answer, visit.cookie())))
                    .toList();
            var completed = 0;
            for (var page : pages) {
                completed += page.get().statusCode() == 200 ? 1 : 0;
            }
            assertThat(completed).isEqualTo(1);
        }
        assertThat(SLACK.grants().issuedFor(acme.team())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_app_uninstalled", "event_tokens_revoked"})
    void once_removed_neither_node_serves(String event) {
        acme.installsAt(ONE);
        isServedBy(ONE);
        isServedBy(OTHER);
        assertThat(ONE.slack().event(removal(event)).statusCode()).isEqualTo(200);
        isNotServedBy(ONE);
        await().untilAsserted(() -> isNotServedBy(OTHER));
    }

    @Test
    void a_person_whose_own_token_is_revoked_removes_nothing() {
        acme.installsAt(ONE);
        var event = removal("event_tokens_revoked");
        var tokens = Recorded.at(event, "event", "tokens");
        tokens.putArray("bot");
        tokens.putArray("oauth").add(acme.user());
        assertThat(ONE.slack().event(event).statusCode()).isEqualTo(200);
        isServedBy(ONE);
    }

    @Test
    void after_another_installation_both_serve_again_and_know_what_they_knew() {
        acme.installsAt(ONE);
        acme.setsUpAt(ONE);
        var former = acme.token();
        ONE.slack().event(removal("event_app_uninstalled"));
        acme.revokes(List.of(former));
        acme.installsAt(OTHER);
        assertThat(acme.opens(OTHER, "/lead", "").token()).isEqualTo(acme.token());
        await().untilAsserted(
                        () -> assertThat(acme.opens(ONE, "/lead", "").token()).isEqualTo(acme.token()));
    }

    @Test
    void word_of_an_earlier_removal_that_comes_late_changes_nothing() {
        acme.installsAt(ONE);
        var late = acme.removal("event_app_uninstalled", CLOCK.instant().minusSeconds(30));
        assertThat(OTHER.slack().event(late).statusCode()).isEqualTo(200);
        isServedBy(OTHER);
        isServedBy(ONE);
    }

    @Test
    void an_organization_that_removes_baton_removes_it_from_all_of_its_workspaces() {
        var organization = Company.unique("E");
        var berlin = Company.in(SLACK, organization);
        Visit.to(ONE).returns("code=" + SLACK.grants().code("", organization));
        berlin.opens(ONE, "/baton", "setup");
        berlin.opens(OTHER, "/baton", "setup");
        var event = berlin.removal("event_app_uninstalled", CLOCK.instant().plusSeconds(1));
        event.put("enterprise_id", organization);
        ((ObjectNode) event.path("authorizations").path(0))
                .put("is_enterprise_install", true)
                .put("enterprise_id", organization);
        ONE.slack().event(event);
        assertThat(berlin.types(ONE, "/baton", "setup").body()).contains("isn't installed");
        await().untilAsserted(() ->
                assertThat(berlin.types(OTHER, "/baton", "setup").body()).contains("isn't installed"));
    }
}
