package dev.baton.teams;

import dev.baton.BatonApplication;
import dev.baton.chat.AccountId;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ChatPlatformContract;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.Sent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Teams keeps what every platform promises, but for looking messages up. */
@SpringBootTest(classes = BatonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TeamsPlatformTest extends ChatPlatformContract {

    private final ChatPlatform platform;
    private final Installations installations;

    TeamsPlatformTest(@Autowired ChatPlatform platform, @Autowired Installations installations) {
        this.platform = platform;
        this.installations = installations;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TeamsScene.settings(registry);
    }

    @BeforeEach
    void batonIsInTheChannel() {
        var conversations = TeamsScene.TEAMS.conversations();
        conversations.add(TeamsScene.LEADS.id(), TeamsScene.ANN);
        installations.install(
                new Activity(Sent.installation(TeamsScene.TEAMS, "add", Sent.TEAM, "channel", TeamsScene.ANN)));
    }

    @Override
    protected boolean showsEarlierMessages() {
        return false;
    }

    @Override
    protected ChatPlatform platform() {
        return platform;
    }

    @Override
    protected OrganizationId organization() {
        return new OrganizationId("contract");
    }

    @Override
    protected ConversationId channel() {
        return TeamsScene.LEADS;
    }

    @Override
    protected ConversationId goneChannel() {
        return new ConversationId(TeamsScene.ACME, "19:nowhere@thread.tacv2");
    }

    @Override
    protected AccountId somebody() {
        return TeamsScene.account(TeamsScene.ANN);
    }

    @Override
    protected AccountId somebodyElse() {
        return TeamsScene.account(TeamsScene.BEN);
    }

    @Override
    protected AccountId nobody() {
        return new AccountId(TeamsScene.ACME, "0f000000-0000-4000-8000-0000000000ff");
    }

    @Override
    protected List<String> summariesIn(ConversationId conversation) {
        return TeamsScene.TEAMS.conversations().messages(conversation.id()).stream()
                .map(FakeActivity::summary)
                .toList();
    }
}
