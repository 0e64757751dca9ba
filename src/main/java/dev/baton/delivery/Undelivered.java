package dev.baton.delivery;

import java.time.Instant;

/**
 * A message that waits for an administrator's decision.
 *
 * @param id its business key
 * @param isUnknown whether it may have been posted; else it surely was not
 * @param isKept whether it is kept up to date, which needs to know where it is
 * @param what the summary of its card
 */
public record Undelivered(
        String id, boolean isUnknown, boolean isKept, Addressee where, String what, String reason, Instant since) {}
