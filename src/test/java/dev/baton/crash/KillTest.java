package dev.baton.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.fake.Fault;
import dev.baton.slack.Audit;
import dev.baton.slack.HastyBaton;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.Handover;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.slack.fake.Traffic;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Baton is killed again and again while people hand over and accept leads, and keeps what it promises. At some points
 * by default, at all with {@code -Dkill=all}, at one with its name; {@code -Dseed=…} repeats an earlier choice.
 */
class KillTest {

    private static final int TEAMS = 4;
    private static final int OPEN = 6;
    private static final int SOME = 3;
    private static final int PASSES = 4;

    /** Longer than sales may take to answer, whatever the day. */
    private static final Duration JUMP = Duration.ofDays(14);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String wanted = System.getProperty("kill", "some");
    private final FakeSlack slack = new FakeSlack();
    private final Path folder;
    private final List<Handover> neglected = new ArrayList<>();
    private Duration ahead = Duration.ZERO;

    KillTest(@TempDir Path folder) {
        this.folder = folder;
        System.out.println("kill: -Dseed=" + seed + " -Dkill=" + wanted);
    }

    @AfterEach
    void end() {
        slack.close();
    }

    @Test
    void whatever_baton_is_at_when_it_is_killed_nothing_is_lost_and_nothing_is_done_twice() {
        Traffic traffic = null;
        for (var point : points()) {
            try (var child = Child.start(point, ahead, slack, folder)) {
                if (traffic == null) {
                    traffic = Traffic.among(TEAMS, slack, requests(child.address()));
                }
                drive(child, point, traffic);
            }
        }
        settle(Objects.requireNonNull(traffic));
    }

    /** In verify only those that need no lease of a minute to end. */
    private List<CrashPoint> points() {
        var points = new ArrayList<>(Arrays.asList(CrashPoint.values()));
        points.removeIf(CrashPoint::isOfBriefs);
        points.removeIf(CrashPoint::isOfWebhooks);
        Collections.shuffle(points, random);
        return switch (wanted) {
            case "all" -> points;
            case "some" ->
                points.stream().filter(point -> !point.isOfTimers()).limit(SOME).toList();
            default -> List.of(CrashPoint.valueOf(wanted));
        };
    }

    private SlackRequests requests(URI baton) {
        return new SlackRequests(baton, CrashingBaton.clock(() -> ahead));
    }

    /** Until the point is reached. */
    private void drive(Child child, CrashPoint point, Traffic traffic) {
        if (point.isOfTimers()) {
            neglect(traffic, requests(child.address()));
        }
        var passes = point.isOfTimers() ? 0 : random.nextInt(PASSES);
        child.stopAfter(passes);
        if (point.isOfTimers()) {
            child.jump(JUMP);
            ahead = ahead.plus(JUMP);
        }
        if (point.isOfLookingUp()) {
            slack.faults()
                    .next("chat.postMessage", Fault.RESET_AFTER, Fault.BROKEN_BEFORE, Fault.HTML, Fault.HALF_BODY);
        }
        var baton = requests(child.address());
        patiently().alias(point + " is reached").until(() -> {
            if (traffic.open() < OPEN) {
                traffic.begin();
            }
            traffic.goOn(baton);
            return child.hasReachedItsPoint();
        });
        System.out.println("killed at " + point + " after " + passes + " passes");
    }

    /** Leads that nobody answers for now. */
    private void neglect(Traffic traffic, SlackRequests baton) {
        var more = List.of(traffic.begin(), traffic.begin());
        more.forEach(handover -> handover.neglect(true));
        patiently().until(() -> {
            traffic.goOn(baton);
            return more.stream().allMatch(Handover::isOffered);
        });
        neglected.addAll(more);
    }

    /** A last Baton, in this JVM, that nobody kills. */
    private void settle(Traffic traffic) {
        try (var baton = HastyBaton.start(slack, folder, CrashingBaton.clock(() -> ahead))) {
            var requests = requests(baton.address());
            patiently().until(() -> {
                traffic.goOn(requests);
                return neglected.stream().allMatch(new Audit(slack, baton)::isReminded);
            });
            neglected.forEach(handover -> handover.neglect(false));
            patiently().until(() -> {
                traffic.goOn(requests);
                return Audit.isSettled(baton, traffic.handovers());
            });
            assertPromise(traffic, baton);
        }
    }

    private void assertPromise(Traffic traffic, HastyBaton baton) {
        var audit = new Audit(slack, baton);
        System.out.println(traffic.handovers().size() + " leads, "
                + slack.workspace().messages().size() + " messages, " + audit.listed() + " are listed as unknown");
        assertThat(audit.findings(traffic.handovers(), true)).isEmpty();
        assertThat(neglected).allMatch(handover -> handover.reminders() <= 1);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100));
    }
}
