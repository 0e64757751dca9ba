package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.fake.Fault;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Baton has started, and Slack hasn't said yet which workspace it is in. */
class NotYetInTouchTest {

    private static final Fault[] LONG_AWAY =
            Collections.nCopies(100, Fault.BROKEN_BEFORE).toArray(Fault[]::new);

    @Test
    void what_happens_meanwhile_is_not_acknowledged_so_that_slack_tells_it_again() {
        try (var slack = new FakeSlack()) {
            slack.faults().next("auth.test", LONG_AWAY);
            try (var baton = Node.start(
                    slack,
                    new ShiftedClock(),
                    "--slack.bot-token=" + FakeWorkspace.BOT_TOKEN,
                    "--slack.signing-secret=" + SlackRequests.SECRET)) {
                assertThat(status(baton, "event_member_joined_channel")).isEqualTo(503);
                assertThat(status(baton, "event_channel_id_changed")).isEqualTo(503);
                assertThat(status(baton, "event_app_uninstalled")).isEqualTo(503);
                assertThat(status(baton, "event_tokens_revoked")).isEqualTo(503);
                assertThat(status(baton, "event_message_im")).isEqualTo(503);
                assertThat(status(baton, "event_app_mention")).isEqualTo(503);

                slack.faults().none();
                await().atMost(Duration.ofMinutes(2)).until(() -> status(baton, "event_app_mention") == 200);
                assertThat(status(baton, "event_member_joined_channel")).isEqualTo(200);
            }
        }
    }

    private static int status(Node baton, String event) {
        return baton.slack().event(Recorded.json(event)).statusCode();
    }
}
