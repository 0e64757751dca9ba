package dev.baton.parity;

import static dev.baton.parity.Pods.freshCompany;
import static dev.baton.parity.Pods.leadOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One company in Slack and in Teams, of which one is down for a while. {@code -Doutage=PT10M -Dpatience=400} makes it
 * last; Baton pauses for up to five minutes then.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformDownTest {

    private static final Duration OUTAGE = Duration.parse(System.getProperty("outage", "PT0S"));
    private static final int TRIES_IN_VAIN = 2;

    private final Town town = new Town();
    private final SlackWorkplace slack = town.inSlack();
    private final TeamsWorkplace teams = town.inTeams();

    @BeforeAll
    void one_company() {
        town.slack().hangUpEachTime();
        town.teams().hangUpEachTime();
        Pods.meetAt(slack);
        Pods.alsoMeetsAt(slack, teams);
    }

    @AfterAll
    void end() {
        town.close();
    }

    private double triesInVain() {
        return town.part(MeterRegistry.class)
                .counter("baton.delivery", "outcome", "retry")
                .count();
    }

    /** Until Baton has tried several times to reach who is away, and for as long as was asked for. */
    private void goesOn() {
        var tried = triesInVain();
        await().pollDelay(OUTAGE).atMost(OUTAGE.plusMinutes(1)).until(() -> triesInVain() >= tried + TRIES_IN_VAIN);
    }

    private String isOffered() {
        var company = freshCompany();
        slack.maya().types("/lead").form().submits(leadOf(company)).closes();
        slack.jonas().sees(company, "Waits for sales");
        return company;
    }

    private static void hasOneCard(Workplace place, String company, String words) {
        place.grace().sees(company, words);
        assertThat(place.grace().channel().stream().filter(sight -> !sight.isInThread() && sight.says(company)))
                .hasSize(1);
    }

    private void isAcceptedOnce(String company) {
        for (var place : new Workplace[] {slack, teams}) {
            hasOneCard(place, company, "Accepted by Jonas Weber");
            var card = place.grace().sees(company, "Accepted by Jonas Weber");
            place.grace().seesBelow(card, "Jonas Weber accepted it");
            assertThat(place.grace().channel().stream()
                            .filter(sight -> sight.root().equals(card.id())))
                    .hasSize(1);
        }
        slack.maya().isTold(company, "Jonas Weber accepted it");
    }

    @Test
    void a_lead_offered_while_teams_is_down_is_there_afterwards_and_accepted_there() {
        teams.teams().goAway();
        var company = isOffered();
        goesOn();
        teams.teams().comeBack();
        var card = teams.jonas().sees(company, "Waits for sales");
        teams.jonas().presses(card, "Accept").says("You work on " + company + " now.");
        isAcceptedOnce(company);
    }

    @Test
    void a_lead_accepted_in_teams_while_slack_is_down_shows_so_afterwards() {
        var company = isOffered();
        var stale = slack.grace().sees(company, "Waits for sales");
        var card = teams.jonas().sees(company, "Waits for sales");
        slack.slack().goAway();
        teams.jonas().presses(card, "Accept").says("You work on " + company + " now.");
        goesOn();
        slack.slack().comeBack();
        isAcceptedOnce(company);
        slack.grace().presses(stale, "Accept").says("Jonas Weber works on " + company + " already");
    }

    @Test
    void what_is_written_in_slack_while_teams_is_down_shows_in_teams_afterwards() {
        var company = isOffered();
        var root = slack.maya().sees(company);
        teams.jonas().sees(company);
        teams.teams().goAway();
        var remark = Recorded.json("event_message_in_thread");
        Recorded.at(remark, "event")
                .put("user", SlackWorkplace.userOf("Maya"))
                .put("channel", slack.channel())
                .put("thread_ts", root.id())
                .put("ts", SlackRequests.now() + ".000200")
                .put("text", "They call back at noon");
        assertThat(town.slackSends(remark)).isEqualTo(200);
        goesOn();
        teams.teams().comeBack();
        var below = teams.grace().seesBelow(teams.grace().sees(company), "They call back at noon");
        assertThat(below.words()).contains("Maya Lindgren");
    }

    @Test
    void what_somebody_whom_baton_never_met_writes_in_teams_while_slack_is_down_shows_in_slack_afterwards() {
        var company = isOffered();
        var root = teams.jonas().sees(company);
        slack.slack().goAway();
        teams.stranger("Nora Ek").replies(root.id(), "They moved to Oslo");
        goesOn();
        slack.slack().comeBack();
        var below = slack.grace().seesBelow(slack.grace().sees(company), "They moved to Oslo");
        assertThat(below.words()).contains("Nora Ek");
    }
}
