package dev.baton.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sandbox at /sandbox.
 *
 * @param sandbox Whether there is a sandbox: on, off, or auto, which is on unless Slack or Teams is configured.
 * @param sandboxRemote Whether the sandbox answers other machines too, as a container must. Whoever reaches it may act
 *     as any demo person, so publish its port on this machine only. Without it, and with neither Slack nor Teams
 *     configured, all of Baton listens on 127.0.0.1 unless SERVER_ADDRESS says otherwise.
 */
@ConfigurationProperties("baton")
record SandboxProperties(
        @DefaultValue("auto") Mode sandbox,
        @DefaultValue("false") boolean sandboxRemote) {

    enum Mode {
        ON,
        OFF,
        AUTO
    }
}
