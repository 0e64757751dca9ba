package dev.baton.teams;

import static org.awaitility.Awaitility.await;

import dev.baton.BatonApplication;
import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Place;
import dev.baton.chat.Post;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeLogin;
import dev.baton.teams.fake.FakeMember;
import dev.baton.teams.fake.FakeTeams;
import dev.baton.teams.fake.Sent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Baton itself, on a port of its own, with the fake Teams in place of Teams. Ann has installed it, and Ben is there.
 * The settings name Cem as an administrator.
 */
@SpringBootTest(classes = BatonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class TeamsScene {

    static final FakeTeams TEAMS = new FakeTeams();
    static final WorkspaceId ACME = new WorkspaceId(TeamsPlatform.NAME, FakeLogin.TENANT);
    static final OrganizationId ORGANIZATION = new OrganizationId("o1");
    static final FakeMember ANN = FakeMember.of("0a000000-0000-4000-8000-0000000000aa", "Ann Arbor");
    static final FakeMember BEN = FakeMember.of("0b000000-0000-4000-8000-0000000000bb", "Ben Brook");
    static final FakeMember CEM = FakeMember.of("0c000000-0000-4000-8000-0000000000cc", "Cem Cole");
    static final ConversationId LEADS = new ConversationId(ACME, "19:leads@thread.tacv2");
    static final ConversationId CHAT = new ConversationId(ACME, "19:chat@thread.v2");

    @Autowired
    private Installations installations;

    @Autowired
    private Acquaintances acquaintances;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TEAMS.settings().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("teams.administrators", CEM::user);
        registry.add("baton.data-dir", GateScene::folder);
    }

    @BeforeEach
    void everythingIsInOrder() {
        TEAMS.recover();
        TEAMS.login().tokens().fail(0);
        TEAMS.conversations().add(Sent.TEAM, ANN, BEN);
        TEAMS.conversations().add(LEADS.id(), ANN, BEN);
        TEAMS.conversations().add(CHAT.id(), ANN, BEN);
        var installed = new Activity(Sent.installation(TEAMS, "add", Sent.TEAM, "channel", ANN));
        installations.install(installed);
        acquaintances.note(installed);
        acquaintances.note(new Activity(Sent.message(TEAMS, LEADS.id(), "channel", ANN)));
        acquaintances.note(new Activity(Sent.message(TEAMS, CHAT.id(), "groupChat", BEN)));
        TEAMS.forget();
    }

    Installations installations() {
        return installations;
    }

    Acquaintances acquaintances() {
        return acquaintances;
    }

    static AccountId account(FakeMember member) {
        return new AccountId(ACME, member.user());
    }

    static Post post(Place place) {
        var name = "message " + UUID.randomUUID();
        return new Post(ORGANIZATION, new MessageId(name), place, Card.of(Text.of(name)));
    }

    static Post inChannel() {
        return post(new Place.InChannel(LEADS));
    }

    static List<FakeActivity> copiesOf(Post post) {
        return TEAMS.conversations().messages().stream()
                .filter(message -> message.summary().equals(post.card().summary()))
                .toList();
    }

    static void eventually(Callable<Boolean> condition) {
        await().until(condition);
    }
}
