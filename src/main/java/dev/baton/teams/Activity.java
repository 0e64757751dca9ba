package dev.baton.teams;

import dev.baton.store.JsonTree;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Teams sent, as JSON: an activity of the Bot Framework. That Teams sent it was verified, and so were its
 * {@code serviceUrl}, {@code channelId} and tenant; the rest was not.
 */
record Activity(JsonNode root) implements JsonTree {

    /** When it happened, by Teams' clock; now if Teams doesn't say. */
    Instant at(InstantSource clock) {
        var told = at();
        return told == null ? clock.instant() : told;
    }

    /** When it happened, by Teams' clock; null if Teams doesn't say. */
    @Nullable
    Instant at() {
        try {
            return OffsetDateTime.parse(text("timestamp")).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
