package dev.baton.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Leaves a bean out where no sandbox is wanted. */
final class WhenOn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Wanted.in(context.getEnvironment()).isOn();
    }
}
