package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.BatonApplication;
import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.delivery.HastyDelivery;
import dev.baton.fake.Fault;
import dev.baton.teams.fake.FakeLogin;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.Sent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Many messages, and a Teams and a login service at which calls go wrong in every way they know. A few rounds by
 * default, {@code -Drounds=50} for more, {@code -Dseed=…} for those of an earlier run.
 */
class DeliveringToTeamsUnderFaultsTest {

    private static final WorkspaceId TENANT = new WorkspaceId(TeamsPlatform.NAME, FakeLogin.TENANT);
    private static final int CONVERSATIONS = 8;
    private static final double FAILING = 0.3;
    private static final Set<String> AFFECTED = Set.of("create", "send", "update");
    private static final List<Fault> FAULTS =
            Arrays.stream(Fault.values()).filter(fault -> fault != Fault.NONE).toList();

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final int rounds = Integer.getInteger("rounds", 1);
    private final FakeTeams teams = new FakeTeams();
    private final NumberedCards cards = new NumberedCards();
    private final ConfigurableApplicationContext baton;
    private final Outbox outbox;

    DeliveringToTeamsUnderFaultsTest(@TempDir Path folder) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(
                new HastyDelivery(Duration.ofSeconds(30)),
                context -> context.getBeanFactory().registerSingleton("numberedCards", cards));
        var settings = new ArrayList<>(List.of("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + folder));
        teams.settings().forEach((name, value) -> settings.add("--" + name + "=" + value));
        baton = application.run(settings.toArray(String[]::new));
        outbox = new Outbox(teams, baton, cards);
    }

    @BeforeEach
    void sayTheSeed() {
        System.out.println("delivering to Teams under faults: -Dseed=" + seed + " -Drounds=" + rounds);
    }

    @AfterEach
    void end() {
        baton.close();
        teams.close();
    }

    @Test
    void each_message_is_posted_once_or_listed_as_unknown_with_a_reason() {
        var people = people();
        for (var round = 0; round < rounds; round++) {
            send(people, new Random(seed + round));
            System.out.println(report(round));
            assertThat(outbox.findings()).isEmpty();
        }
        assertThat(teams.calls()).anyMatch(call -> call.fault().isAmbiguous());
    }

    /** Some of them have written to Baton before. */
    private List<FakeMember> people() {
        var people = new ArrayList<FakeMember>();
        for (var number = 0; number < CONVERSATIONS; number++) {
            people.add(FakeMember.of(new UUID(number, 7).toString(), "Person " + number));
        }
        var installed = new Activity(Sent.installation(teams, "add", Sent.TEAM, "channel", people.getFirst()));
        baton.getBean(Installations.class).install(installed);
        teams.conversations().add(Sent.TEAM, people.toArray(FakeMember[]::new));
        for (var number = 0; number < CONVERSATIONS; number++) {
            teams.conversations().add(channel(number).id(), people.get(number));
            if (number % 2 == 0) {
                var written = Sent.message(teams, channel(number).id(), type(number), people.get(number));
                baton.getBean(Acquaintances.class).note(new Activity(written));
            }
        }
        return people;
    }

    private static ConversationId channel(int number) {
        var isChat = number % 4 == 0;
        return new ConversationId(TENANT, "19:c" + number + (isChat ? "@thread.v2" : "@thread.tacv2"));
    }

    private static String type(int number) {
        return number % 4 == 0 ? "groupChat" : "channel";
    }

    /** Calls go wrong while most is sent; then none does, until all is settled. */
    private void send(List<FakeMember> people, Random weather) {
        teams.faults().atRandom(weather.nextLong(), FAILING, AFFECTED, FAULTS);
        for (var number = 0; number < CONVERSATIONS; number++) {
            outbox.headline(channel(number));
            outbox.direct(new AccountId(TENANT, people.get(number).user()));
        }
        for (var change = 0; change < 6; change++) {
            outbox.changeAll();
            disturbLogin(weather);
            var before = teams.calls().size();
            patiently().until(() -> teams.calls().size() > before + 4 || outbox.isSettled());
        }
        teams.faults().none();
        patiently().until(outbox::isSettled);
    }

    private void disturbLogin(Random weather) {
        switch (weather.nextInt(3)) {
            case 0 -> teams.login().tokens().revokeAll();
            case 1 -> teams.login().tokens().lifetime(Duration.ofSeconds(61 + weather.nextInt(60)));
            default -> {}
        }
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50));
    }

    private String report(int round) {
        var calls = teams.calls();
        var wrong = calls.stream().filter(call -> call.fault() != Fault.NONE).count();
        return "round " + (round + 1) + ": " + outbox.size() + " messages, " + wrong + " calls of " + calls.size()
                + " went wrong, " + outbox.listed().size() + " messages are listed";
    }
}
