package dev.baton.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import dev.baton.fake.FakeHttp;
import dev.baton.fake.Fault;
import dev.baton.fake.HttpExchange;
import dev.baton.people.Realms;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import dev.baton.slack.HastyBaton;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeUser;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.store.Json;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.webhooks.Announced;
import dev.baton.webhooks.Announcements;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Baton is killed while it delivers, and started again: everything arrives, in order, and what comes twice has the same
 * id. The lease of a timer takes a minute to end, so this is played with {@code -Dkill=all} or {@code -Dkill=webhooks}
 * only.
 */
@EnabledIfSystemProperty(named = "kill", matches = "all|webhooks")
class WebhookKillTest {

    private static final String LOCAL = "--baton.webhooks.local=true";
    private static final String TYPE = "parcel.sent";
    private static final WorkspaceId WORKSPACE = new WorkspaceId("slack", FakeWorkspace.TEAM);
    private static final int SUBJECTS = 8;
    private static final int EACH = 4;
    private static final int PASSES = 12;
    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final Duration JUMP = Duration.ofMinutes(11);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final FakeSlack slack = new FakeSlack();
    private final FakeUser admin = FakeUser.member("U0ADA", "Ada").as("admin");
    private final Path folder;
    private final List<HttpExchange> heard = new CopyOnWriteArrayList<>();
    private volatile boolean takes;
    private final FakeHttp receiver = new FakeHttp(request -> {
        heard.add(request);
        return takes
                ? new FakeHttp.Outcome(200, "text/plain", "fine", "", Fault.NONE)
                : new FakeHttp.Outcome(429, "text/plain", "wait", Long.toString(WAIT.toSeconds()), Fault.NONE);
    });

    WebhookKillTest(@TempDir Path folder) {
        this.folder = folder;
        System.out.println("kill: -Dseed=" + seed);
    }

    @AfterEach
    void end() {
        receiver.close();
        slack.close();
    }

    private HastyBaton start(InstantSource clock) {
        Announced announced = () -> List.of(new Announced.Kind(TYPE, "a parcel is sent"));
        var application = HastyBaton.application(clock);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("parcels", announced));
        var settings = Stream.concat(Arrays.stream(slack.settings(folder)), Stream.of(LOCAL));
        return new HastyBaton(application.run(settings.toArray(String[]::new)));
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_A_WEBHOOK_IS_SENT", "AFTER_A_WEBHOOK_WAS_SENT", "AFTER_A_WEBHOOK_WAS_SETTLED"})
    void what_was_announced_before_a_kill_arrives_in_order_and_what_comes_twice_is_known_by_its_id(CrashPoint point) {
        slack.workspace().add(admin);
        try (var baton = start(CrashingBaton.clock(() -> Duration.ZERO))) {
            announce(baton.context());
            patiently().until(() -> !heard.isEmpty());
        }
        heard.clear();
        takes = true;
        var passes = new Random(seed).nextInt(PASSES);
        try (var child = Child.start(point, Duration.ZERO, slack, folder, LOCAL)) {
            child.stopAfter(passes);
            child.jump(JUMP);
            patiently().until(child::hasReachedItsPoint);
        }
        System.out.println("killed at " + point + " after " + passes + " passes, " + heard.size() + " were sent");
        try (var baton = start(CrashingBaton.clock(() -> JUMP))) {
            assertThat(baton.context().isRunning()).isTrue();
            patiently().until(() -> ids(heard).size() == SUBJECTS * EACH);
        }
        assertThat(heard).hasSizeLessThanOrEqualTo(SUBJECTS * EACH + PASSES);
        for (var subject = 0; subject < SUBJECTS; subject++) {
            var name = "S" + subject;
            var own = heard.stream()
                    .filter(each -> each.body().contains("\"" + name + "\""))
                    .toList();
            assertThat(ids(own).values().stream()
                            .map(body -> Json.mapper()
                                    .readTree(body)
                                    .at("/data/number")
                                    .asInt(0)))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, EACH).boxed().toList());
        }
    }

    /** The body of each by its id, in the order in which they came first; the same id has the same body. */
    private static Map<String, String> ids(List<HttpExchange> all) {
        var bodies = new LinkedHashMap<String, String>();
        for (var each : all) {
            var former = bodies.putIfAbsent(each.headers().get("webhook-id"), each.body());
            assertThat(former).isIn(null, each.body());
        }
        return bodies;
    }

    private void announce(ConfigurableApplicationContext baton) {
        var organization = baton.getBean(Workspaces.class).organizationOf(WORKSPACE);
        var account = new AccountId(WORKSPACE, admin.id());
        var person = baton.getBean(Reception.class).meet(organization, account).orElseThrow();
        var context = new Context(
                new InteractionId(UUID.randomUUID().toString()),
                organization,
                person,
                account,
                null,
                Context.Surface.FORM,
                false);
        var interactions = baton.getBean(Interactions.class);
        assertThat(interactions.handle(new Action(context, "webhooks.add", ""))).isInstanceOf(Reply.Ask.class);
        var values = Map.of(
                "name", List.of("Warehouse"),
                "address", List.of("http://127.0.0.1:" + receiver.port() + "/x"),
                "types", List.of("*"));
        assertThat(interactions.handle(new Submission(context, "webhooks.add", "", values)))
                .isInstanceOf(Reply.OnlyYou.class);
        for (var number = 1; number <= EACH; number++) {
            for (var subject = 0; subject < SUBJECTS; subject++) {
                announce(baton, organization, "S" + subject, number);
            }
        }
    }

    private static void announce(
            ConfigurableApplicationContext baton, OrganizationId organization, String subject, int number) {
        var data = Json.mapper().createObjectNode().put("parcel", subject).put("number", number);
        var now = baton.getBean(InstantSource.class).instant();
        var writes = baton.getBean(Announcements.class).about(organization, subject, TYPE, now, data);
        baton.getBean(Store.class).commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(50));
    }
}
