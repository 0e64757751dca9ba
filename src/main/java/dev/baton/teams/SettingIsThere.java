package dev.baton.teams;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds as soon as one of Teams' settings is there; whether they hold together is {@link TeamsSetup}'s to say. */
final class SettingIsThere extends SpringBootCondition {

    private static final List<String> NAMES =
            List.of("teams.app-id", "teams.app-secret", "teams.app-certificate", "teams.tenant-id");

    private static final String ANONYMOUS = "teams.anonymous";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isThere(context.getEnvironment())
                ? ConditionOutcome.match("one of " + NAMES + " is set, or " + ANONYMOUS + " is on")
                : ConditionOutcome.noMatch("none of " + NAMES + " is set, and " + ANONYMOUS + " is off");
    }

    private static boolean isThere(Environment environment) {
        return NAMES.stream()
                        .anyMatch(name -> !environment.getProperty(name, "").isEmpty())
                || isAnonymous(environment);
    }

    static boolean isAnonymous(Environment environment) {
        return "true".equalsIgnoreCase(environment.getProperty(ANONYMOUS, "").strip());
    }
}
