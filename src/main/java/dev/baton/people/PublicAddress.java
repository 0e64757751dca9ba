package dev.baton.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Baton is reached from outside.
 *
 * @param publicUrl Base address under which Slack and people's browsers reach Baton, such as https://baton.example.com.
 *     Needed with SLACK_CLIENT_ID.
 */
@ConfigurationProperties("baton")
record PublicAddress(@Nullable String publicUrl) {}
