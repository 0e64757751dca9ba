package dev.baton.slack;

import dev.baton.chat.CardPreview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SlackRenderingConfiguration {

    @Bean
    CardPreview slackPreview() {
        return new SlackPreview();
    }
}
