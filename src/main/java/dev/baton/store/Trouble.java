package dev.baton.store;

import java.time.Instant;

/**
 * A message that waits for a person's decision.
 *
 * @param state {@code unknown} or {@code dead}
 * @param since when it was added
 */
public record Trouble(Letter letter, String state, String reason, Instant since) {}
