package dev.baton.teams;

import dev.baton.chat.CardPreview;
import dev.baton.chat.PlatformStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    @Bean
    CardPreview teamsPreview() {
        return new TeamsPreview();
    }

    @Bean
    PlatformStatus teamsStatus() {
        return new PlatformStatus(
                "Teams", false, "not yet. This version only shows how its cards would look there, in the sandbox.");
    }
}
