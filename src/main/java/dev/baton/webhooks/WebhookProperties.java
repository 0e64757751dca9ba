package dev.baton.webhooks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param local For development: true lets webhooks be sent to this machine too, by http and https. Everybody who
 *     administers Baton in a chat can then reach what listens on 127.0.0.1.
 */
@ConfigurationProperties("baton.webhooks")
record WebhookProperties(@DefaultValue("false") boolean local) {}
