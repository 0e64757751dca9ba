package dev.baton.slack;

import dev.baton.chat.ChatPlatform;
import dev.baton.chat.PlatformStatus;
import dev.baton.people.Directory;
import dev.baton.people.PublicAddress;
import dev.baton.store.Afterwards;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Slack, if it is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.Any.class)
@EnableConfigurationProperties({SlackProperties.class, PublicAddress.class})
@Import({SlackRoster.class, ChannelMoves.class})
class SlackConfiguration {

    @Bean
    SlackSetup slackSetup(SlackProperties properties, PublicAddress address) {
        return SlackSetup.of(properties, address);
    }

    @Bean
    PlatformStatus slackStatus(SlackSetup setup) {
        return new PlatformStatus("Slack", true, setup.summary());
    }

    /** Whoever needs it names it so, since each platform has one. */
    @Bean
    Afterwards slackAfterwards() {
        return new Afterwards("slack");
    }

    @Bean(destroyMethod = "close")
    SlackApi slackApi(SlackSetup setup, MeterRegistry metrics) {
        return new SlackApi(setup.api(), SlackApi.PATIENCE, metrics);
    }

    @Bean
    @Primary
    Installations slackInstallations(
            SlackSetup setup, SlackApi api, InstantSource clock, ObjectProvider<InstalledWorkspaces> many) {
        return switch (setup.credentials()) {
            case SlackSetup.Credentials.Bot(var token) -> TheWorkspace.behind(api, token, clock.instant());
            case SlackSetup.Credentials.Client ignored -> many.getObject();
        };
    }

    @Bean
    ChatPlatform slackPlatform(SlackApi api, Installations installations, Directory directory, ChannelMoves moves) {
        return new SlackPlatform(api, installations, directory, moves);
    }
}
