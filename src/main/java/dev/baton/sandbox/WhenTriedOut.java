package dev.baton.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Lets the clock be moved only where Baton is tried: with a sandbox, with the Redis that it brings, and without a real
 * platform, whose signatures depend on the time.
 */
final class WhenTriedOut implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        var factory = context.getBeanFactory();
        var wanted = Wanted.in(environment);
        return wanted.isOn()
                && !wanted.configured()
                && environment.getProperty("redis.url", "").isBlank()
                && (factory == null || !factory.containsSingleton("clock"));
    }
}
