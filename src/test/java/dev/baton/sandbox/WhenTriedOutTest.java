package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.mock.env.MockEnvironment;

class WhenTriedOutTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    private boolean matches() {
        var context = mock(ConditionContext.class);
        when(context.getEnvironment()).thenReturn(environment);
        when(context.getBeanFactory()).thenReturn(beans);
        return new WhenTriedOut().matches(context, mock(AnnotationMetadata.class));
    }

    @Test
    void a_sandbox_alone_with_its_own_redis_has_its_own_time() {
        assertThat(matches()).isTrue();
    }

    @Test
    void beside_a_real_platform_the_time_is_the_machines() {
        environment.setProperty("baton.sandbox", "on");
        environment.setProperty("slack.signing-secret", "secret");
        assertThat(matches()).isFalse();
    }

    @Test
    void with_a_redis_that_others_may_use_the_time_is_the_machines() {
        environment.setProperty("redis.url", "redis://redis.example.com");
        assertThat(matches()).isFalse();
    }

    @Test
    void without_a_sandbox_the_time_is_the_machines() {
        environment.setProperty("baton.sandbox", "off");
        assertThat(matches()).isFalse();
    }
}
