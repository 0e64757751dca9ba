package dev.baton.delivery;

import dev.baton.chat.Card;
import dev.baton.chat.ChatPlatform;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Post;
import dev.baton.chat.Sending;
import dev.baton.chat.Sighting;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** All platforms take as many messages in a second as come, where the pace is not what is proven. */
public final class HastyPlatforms implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Duration PACE = Duration.ofMillis(1);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ChatPlatform platform ? new Hasty(platform) : bean;
            }
        });
    }

    private record Hasty(ChatPlatform platform) implements ChatPlatform {

        @Override
        public String name() {
            return platform.name();
        }

        @Override
        public Duration pace() {
            return PACE;
        }

        @Override
        public Sending post(Post post) {
            return platform.post(post);
        }

        @Override
        public Sending.Known update(OrganizationId organization, MessageRef message, Card card) {
            return platform.update(organization, message, card);
        }

        @Override
        public Sending.Known delete(OrganizationId organization, MessageRef message) {
            return platform.delete(organization, message);
        }

        @Override
        public Sighting find(Post post, Instant since) {
            return platform.find(post, since);
        }
    }
}
