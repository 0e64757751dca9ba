package dev.baton.sandbox;

import dev.baton.Misconfigured;
import dev.baton.sandbox.SandboxProperties.Mode;
import java.util.List;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Whether a sandbox is wanted, and who else takes messages.
 *
 * @param configured whether Slack or Teams is
 */
record Wanted(Mode mode, boolean remote, boolean configured) {

    /** Each of them means that a real platform is being configured, be it only by half. */
    private static final List<String> PLATFORMS =
            List.of("slack.signing-secret", "slack.bot-token", "slack.app-token", "slack.client-id", "teams.app-id");

    /** @throws Misconfigured if {@code BATON_SANDBOX} or {@code BATON_SANDBOX_REMOTE} is something else */
    static Wanted in(Environment environment) {
        return new Wanted(
                bound(environment, "baton.sandbox", Mode.AUTO, "BATON_SANDBOX is on, off or auto"),
                bound(environment, "baton.sandbox-remote", false, "BATON_SANDBOX_REMOTE is true or false"),
                PLATFORMS.stream()
                        .anyMatch(name -> !environment.getProperty(name, "").isBlank()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T bound(Environment environment, String name, T otherwise, String complaint) {
        try {
            return Binder.get(environment)
                    .bind(name, (Class<T>) otherwise.getClass())
                    .orElse(otherwise);
        } catch (BindException e) {
            throw new Misconfigured(complaint + ". Set it to one of these.");
        }
    }

    boolean isOn() {
        return switch (mode) {
            case ON -> true;
            case OFF -> false;
            case AUTO -> !configured;
        };
    }

    /** Whether nobody but this machine needs to reach Baton. */
    boolean isForThisMachineOnly() {
        return isOn() && !configured && !remote;
    }

    /** @param port what the server listens on; 0 if it picks one */
    String text(int port) {
        if (!isOn()) {
            return mode == Mode.OFF
                    ? "off; BATON_SANDBOX=auto or on turns it on"
                    : "off, since a platform is configured; BATON_SANDBOX=on turns it on";
        }
        var place = port == 0 ? "at /sandbox" : "http://localhost:" + port + "/sandbox";
        return remote ? place + ", open to other machines (BATON_SANDBOX_REMOTE)" : place;
    }
}
