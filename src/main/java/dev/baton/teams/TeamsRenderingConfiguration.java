package dev.baton.teams;

import dev.baton.chat.CardPreview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is there whether Teams is configured or not. */
@Configuration(proxyBeanMethods = false)
class TeamsRenderingConfiguration {

    @Bean
    CardPreview teamsPreview() {
        return new TeamsPreview();
    }
}
