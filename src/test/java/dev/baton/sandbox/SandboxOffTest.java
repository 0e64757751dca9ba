package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ChatPlatform;
import dev.baton.chat.PlatformStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@SandboxTest
@TestPropertySource(properties = "baton.sandbox=off")
@DirtiesContext
class SandboxOffTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObjectProvider<PlatformStatus> statuses;

    @ParameterizedTest
    @ValueSource(strings = {"../sandbox", "index.html", "js/main.js", "api/workspace?as=maya", "api/live"})
    void nothing_of_it_is_served(String path) {
        try (var page = new PageClient(port)) {
            assertThat(page.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nothing_of_it_is_there_but_a_status() {
        assertThat(context.getBeansOfType(ChatPlatform.class).values()).noneMatch(SandboxPlatform.class::isInstance);
        assertThat(context.getBeansOfType(SandboxApi.class)).isEmpty();
        assertThat(statuses.stream())
                .contains(new PlatformStatus("Sandbox", false, "off; BATON_SANDBOX=auto or on turns it on"));
    }
}
