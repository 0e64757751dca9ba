package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.fake.Fault;
import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.slack.fake.Traffic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many leads, and a Slack at which calls go wrong in every way it knows. A few rounds by default, {@code -Drounds=50}
 * for more, {@code -Dseed=…} for those of an earlier run.
 */
class DeliveringUnderFaultsTest {

    private static final int TEAMS = 8;
    private static final int LEADS = 16;
    private static final double FAILING = 0.35;
    private static final Set<String> AFFECTED = Set.of(
            "chat.postMessage", "chat.update", "conversations.open", "conversations.history", "conversations.replies");
    private static final List<Duration> LAGS =
            List.of(Duration.ZERO, Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(20));
    private static final List<Fault> FAULTS =
            Arrays.stream(Fault.values()).filter(fault -> fault != Fault.NONE).toList();

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final int rounds = Integer.getInteger("rounds", 1);
    private final FakeSlack slack = new FakeSlack();
    private final HastyBaton baton;
    private final SlackRequests requests;

    DeliveringUnderFaultsTest(@TempDir Path folder) {
        baton = HastyBaton.start(slack, folder, InstantSource.system());
        requests = new SlackRequests(baton.address());
    }

    @BeforeEach
    void sayTheSeed() {
        System.out.println("delivering under faults: -Dseed=" + seed + " -Drounds=" + rounds);
    }

    @AfterEach
    void end() {
        baton.close();
        slack.close();
    }

    @Test
    void each_message_is_posted_once_or_listed_as_unknown_after_a_fault() {
        var traffic = Traffic.among(TEAMS, slack, requests);
        for (var round = 0; round < rounds; round++) {
            handOver(traffic, new Random(seed + round));
            var audit = new Audit(slack, baton);
            System.out.println(report(round, traffic, audit));
            assertThat(audit.findings(traffic.handovers(), false)).isEmpty();
        }
        assertThat(slack.deeds().stream().map(Deed::fault)).anyMatch(Fault::isAmbiguous);
    }

    /** Calls go wrong until all leads are accepted; then none does, until all is settled. */
    private void handOver(Traffic traffic, Random weather) {
        slack.faults().atRandom(weather.nextLong(), FAILING, AFFECTED, FAULTS);
        for (var lead = 0; lead < LEADS; lead++) {
            traffic.begin();
        }
        patiently().until(() -> {
            change(weather);
            traffic.goOn(requests);
            return traffic.open() == 0 || Audit.isSettled(baton, traffic.handovers());
        });
        slack.faults().none();
        clearUp();
        patiently().until(() -> Audit.isSettled(baton, traffic.handovers()));
    }

    private void clearUp() {
        slack.workspace().historyLags(Duration.ZERO);
        slack.workspace().refuse("conversations.history", "");
        slack.workspace().refuse("conversations.replies", "");
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100));
    }

    /** History shows what was posted at once, late or very late; at times it isn't shown at all. */
    private void change(Random weather) {
        slack.workspace().historyLags(LAGS.get(weather.nextInt(LAGS.size())));
        slack.workspace().refuse("conversations.history", weather.nextInt(5) == 0 ? "ratelimited" : "");
        slack.workspace().refuse("conversations.replies", weather.nextInt(5) == 0 ? "internal_error" : "");
    }

    private String report(int round, Traffic traffic, Audit audit) {
        var wrong = slack.deeds().stream()
                .filter(deed -> deed.fault() != Fault.NONE)
                .count();
        return "round " + (round + 1) + ": " + traffic.handovers().size() + " leads, "
                + slack.workspace().messages().size() + " messages, " + wrong + " calls of "
                + slack.deeds().size() + " went wrong, " + audit.listed() + " messages are listed";
    }
}
