package dev.baton.slack;

import dev.baton.chat.PlatformStatus;
import dev.baton.people.PublicAddress;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What there is of Slack if it isn't configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackOffConfiguration.NothingIsThere.class)
@EnableConfigurationProperties({SlackProperties.class, PublicAddress.class})
class SlackOffConfiguration {

    static final class NothingIsThere extends NoneNestedConditions {

        NothingIsThere() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(SettingIsThere.Any.class)
        static final class Something {}
    }

    @Bean
    PlatformStatus slackStatus(SlackProperties properties, PublicAddress address) {
        SlackSetup.checkAddresses(properties, address);
        return new PlatformStatus(
                "Slack",
                false,
                "off. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to connect a workspace; docs/slack.md tells how.");
    }
}
