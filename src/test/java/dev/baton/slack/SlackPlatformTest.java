package dev.baton.slack;

import dev.baton.BatonApplication;
import dev.baton.chat.AccountId;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.ChatPlatformContract;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.FakeWorkspace;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Slack keeps what every platform promises. */
@SpringBootTest(classes = BatonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SlackPlatformTest extends ChatPlatformContract {

    private static final WorkspaceId ACME = new WorkspaceId(SlackPlatform.NAME, FakeWorkspace.TEAM);

    private final ChatPlatform platform;

    SlackPlatformTest(@Autowired ChatPlatform platform) {
        this.platform = platform;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SlackScene.settings(registry);
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
        return new ConversationId(ACME, SlackScene.CHANNEL);
    }

    @Override
    protected ConversationId goneChannel() {
        return new ConversationId(ACME, "C0NOWHERE");
    }

    @Override
    protected AccountId somebody() {
        return new AccountId(ACME, SlackScene.ANN);
    }

    @Override
    protected AccountId somebodyElse() {
        return new AccountId(ACME, SlackScene.BEN);
    }

    @Override
    protected boolean gathers() {
        return true;
    }

    @Override
    protected AccountId nobody() {
        return new AccountId(ACME, "U0NOBODY1");
    }

    @Override
    protected List<String> summariesIn(ConversationId conversation) {
        return SlackScene.SLACK.workspace().messages(conversation.id()).stream()
                .map(FakeMessage::text)
                .toList();
    }
}
