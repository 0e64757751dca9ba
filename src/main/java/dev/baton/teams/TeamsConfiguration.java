package dev.baton.teams;

import dev.baton.chat.PlatformStatus;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Teams, if it is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(SettingIsThere.class)
@EnableConfigurationProperties({TeamsProperties.class, TeamsDevelopment.class})
class TeamsConfiguration {

    @Bean
    TeamsSetup teamsSetup(TeamsProperties properties, TeamsDevelopment development) {
        return TeamsSetup.of(properties, development);
    }

    @Bean
    Administrators teamsAdministrators(TeamsProperties properties) {
        return Administrators.of(properties);
    }

    @Bean
    PlatformStatus teamsStatus(TeamsSetup setup) {
        return new PlatformStatus("Teams", true, setup.summary());
    }
}
