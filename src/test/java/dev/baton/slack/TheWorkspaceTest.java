package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.baton.Misconfigured;
import dev.baton.chat.WorkspaceId;
import dev.baton.fake.Fault;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TheWorkspaceTest {

    private static final WorkspaceId ACME = new WorkspaceId("slack", FakeWorkspace.TEAM);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final FakeSlack slack = new FakeSlack();
    private final SlackApi api = new SlackApi(slack.apiUrl(), Duration.ofSeconds(5), new SimpleMeterRegistry());

    @AfterEach
    void close() {
        api.close();
        slack.close();
    }

    private TheWorkspace workspace() {
        return TheWorkspace.behind(api, FakeWorkspace.BOT_TOKEN, NOW);
    }

    private static Origin from(String team) {
        return new Origin(List.of(team), null, "U1", team, "ann");
    }

    @Test
    void slack_says_whose_token_it_is() {
        assertThat(workspace().in(ACME)).isInstanceOfSatisfying(Standing.Installed.class, standing -> {
            assertThat(standing.installation().botUser()).isEqualTo(FakeWorkspace.BOT_USER);
            assertThat(standing.toString()).doesNotContain("xoxb");
        });
    }

    @Test
    void people_know_it_by_its_name() {
        var roster = new SlackRoster(api, workspace());
        assertThat(roster.nameOf(ACME)).contains("Acme in Slack");
        assertThat(roster.nameOf(new WorkspaceId("slack", "T0OTHERCO"))).isEmpty();
    }

    @Test
    void a_token_that_slack_does_not_take_stops_the_start() {
        slack.grants().spoil(FakeWorkspace.BOT_TOKEN, "token_revoked");
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(this::workspace)
                .withMessageContaining("SLACK_BOT_TOKEN")
                .withMessageContaining("token_revoked");
    }

    @Test
    void while_slack_is_away_baton_starts_and_asks_again() {
        slack.faults().next("auth.test", Fault.BROKEN_BEFORE, Fault.RESET_BEFORE);
        var workspace = workspace();
        assertThat(workspace.in(ACME)).isInstanceOf(Standing.Unsure.class);
        assertThat(workspace.behind(from(FakeWorkspace.TEAM))).isInstanceOf(Standing.Unsure.class);
        await().untilAsserted(() -> assertThat(workspace.in(ACME)).isInstanceOf(Standing.Installed.class));
        workspace.close();
    }

    @Test
    void another_workspace_of_the_same_app_is_not_served() {
        var workspace = workspace();
        assertThat(workspace.behind(from(FakeWorkspace.TEAM))).isInstanceOf(Standing.Installed.class);
        assertThat(workspace.behind(from("T0OTHERCO"))).isInstanceOf(Standing.Absent.class);
    }

    @Test
    void once_removed_nothing_more_is_done() {
        var workspace = workspace();
        workspace.remove(ACME, NOW.plusSeconds(60));
        assertThat(workspace.in(ACME)).isInstanceOf(Standing.Absent.class);
        assertThat(workspace.behind(from(FakeWorkspace.TEAM))).isInstanceOf(Standing.Absent.class);
    }

    @Test
    void a_removal_of_an_earlier_installation_that_comes_late_changes_nothing() {
        var workspace = workspace();
        workspace.remove(ACME, NOW.minusSeconds(60));
        workspace.remove(new WorkspaceId("slack", "T0OTHERCO"), NOW.plusSeconds(60));
        assertThat(workspace.in(ACME)).isInstanceOf(Standing.Installed.class);
    }
}
