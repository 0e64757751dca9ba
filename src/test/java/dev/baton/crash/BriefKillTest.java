package dev.baton.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.WorkspaceId;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.delivery.Undelivered;
import dev.baton.people.Workspaces;
import dev.baton.slack.HastyBaton;
import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Baton is killed in the middle of a publication, and started again: it is complete then, and nobody was asked twice.
 * The lease of a timer takes a minute to end, so this is played with {@code -Dkill=all} or {@code -Dkill=briefs} only.
 */
@EnabledIfSystemProperty(named = "kill", matches = "all|briefs")
class BriefKillTest {

    private static final int READERS = 130;
    private static final int PASSES = 6;
    private static final List<String> CHANNELS = List.of("C0BRIEFS1", "C0BRIEFS2");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final FakeSlack slack = new FakeSlack();
    private final Path folder;
    private final List<FakeUser> readers = IntStream.range(0, READERS)
            .mapToObj(number -> FakeUser.member("U0READER" + number, "Reader" + number))
            .toList();

    BriefKillTest(@TempDir Path folder) {
        this.folder = folder;
        System.out.println("kill: -Dseed=" + seed);
    }

    @AfterEach
    void end() {
        slack.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_SOME_ARE_ASKED", "AFTER_SOME_ARE_ASKED"})
    void a_publication_that_is_cut_off_is_complete_afterwards_and_nobody_is_asked_twice(CrashPoint point) {
        CHANNELS.forEach(slack.workspace()::addChannel);
        readers.forEach(slack.workspace()::add);
        String brief;
        try (var baton = HastyBaton.start(slack, folder, CrashingBaton.clock(() -> Duration.ZERO))) {
            brief = new BriefScene(baton, readers, CHANNELS).agreed();
        }
        var passes = new Random(seed).nextInt(PASSES);
        try (var child = Child.start(point, Duration.ZERO, slack, folder)) {
            child.stopAfter(passes);
            publish(child.address(), brief);
            patiently().until(child::hasReachedItsPoint);
        }
        System.out.println("killed at " + point + " after " + passes + " passes, "
                + asks().toList().size() + " were asked");
        try (var baton = HastyBaton.start(slack, folder, CrashingBaton.clock(() -> Duration.ZERO))) {
            patiently().untilAsserted(() -> {
                assertThat(asks().map(FakeMessage::channel).distinct().count() + unsure(baton))
                        .isEqualTo(READERS);
                assertThat(cards().map(FakeMessage::channel).distinct().count()).isEqualTo(CHANNELS.size());
                assertThat(cards().map(card -> card.blocks().toString()))
                        .allMatch(words -> words.contains("0 of 65 have acknowledged it"));
            });
            assertThat(asks().map(FakeMessage::channel)).doesNotHaveDuplicates();
            assertThat(cards().map(FakeMessage::channel)).doesNotHaveDuplicates();
        }
    }

    /**
     * Those that Baton was sending as it was killed, of which nobody knows whether they got there: a person decides.
     */
    private static long unsure(HastyBaton baton) {
        var organization =
                baton.context().getBean(Workspaces.class).organizationOf(new WorkspaceId("slack", FakeWorkspace.TEAM));
        return baton.context().getBean(DeliveryDesk.class).list(organization, 1_000).stream()
                .filter(Undelivered::isUnknown)
                .count();
    }

    private void publish(URI baton, String brief) {
        var press = Recorded.json("block_actions_message");
        ((ObjectNode) press.path("actions").path(0))
                .put("action_id", "brief.publish#1")
                .put("value", brief);
        Recorded.at(press, "user").put("id", readers.getFirst().id());
        press.put("response_url", slack.responseUrl() + Recorded.unique(""));
        var requests = new SlackRequests(baton, CrashingBaton.clock(() -> Duration.ZERO));
        assertThat(requests.interaction(press).statusCode()).isEqualTo(200);
    }

    private Stream<FakeMessage> asks() {
        return slack.workspace().messages().stream()
                .filter(message -> message.blocks().toString().contains("Please read this brief"));
    }

    private Stream<FakeMessage> cards() {
        return slack.workspace().messages().stream()
                .filter(message -> CHANNELS.contains(message.channel()))
                .filter(message -> message.text().startsWith("Brief: "));
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100));
    }
}
