package dev.baton.teams;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds always, but in a development without tokens, which {@link TeamsSetup} allows or not. */
final class ProofIsWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !SettingIsThere.isAnonymous(context.getEnvironment());
    }
}
