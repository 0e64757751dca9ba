package dev.baton.slack;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds as soon as one of Slack's settings is there; whether they hold together is {@link SlackSetup}'s to say. */
abstract class SettingIsThere extends SpringBootCondition {

    /** Any that says that Slack is to be used. */
    static final class Any extends SettingIsThere {

        Any() {
            super(
                    "slack.signing-secret",
                    "slack.bot-token",
                    "slack.app-token",
                    "slack.client-id",
                    "slack.client-secret");
        }
    }

    /** Slack sends requests. */
    static final class SigningSecret extends SettingIsThere {

        SigningSecret() {
            super("slack.signing-secret");
        }
    }

    /** Slack is connected to by Socket Mode. */
    static final class AppToken extends SettingIsThere {

        AppToken() {
            super("slack.app-token");
        }
    }

    /** Many workspaces install Baton. */
    static final class Client extends SettingIsThere {

        Client() {
            super("slack.client-id", "slack.client-secret");
        }
    }

    private final List<String> names;

    private SettingIsThere(String... names) {
        this.names = Arrays.asList(names);
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return areThere(context.getEnvironment())
                ? ConditionOutcome.match("one of " + names + " is set")
                : ConditionOutcome.noMatch("none of " + names + " is set");
    }

    private boolean areThere(Environment environment) {
        return names.stream()
                .anyMatch(name -> !environment.getProperty(name, "").isEmpty());
    }
}
