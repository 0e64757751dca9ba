package dev.baton.teams;

import dev.baton.chat.PlatformStatus;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What there is of Teams if it isn't configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsOffConfiguration.NothingIsThere.class)
@EnableConfigurationProperties({TeamsProperties.class, TeamsDevelopment.class})
class TeamsOffConfiguration {

    static final class NothingIsThere extends NoneNestedConditions {

        NothingIsThere() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(SettingIsThere.class)
        static final class Something {}
    }

    @Bean
    PlatformStatus teamsStatus(TeamsProperties properties, TeamsDevelopment development) {
        TeamsSetup.checkEndpoints(properties, development);
        return new PlatformStatus(
                "Teams",
                false,
                "off. Set TEAMS_APP_ID, TEAMS_APP_SECRET and TEAMS_TENANT_ID to connect a tenant;"
                        + " docs/teams.md tells more.");
    }
}
