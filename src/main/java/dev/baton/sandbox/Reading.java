package dev.baton.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How far a member has read.
 *
 * @param upTo the time of the last message read, by conversation
 */
record Reading(Map<String, Instant> upTo) {

    static final Reading NOTHING = new Reading(Map.of());

    Reading {
        upTo = Map.copyOf(upTo);
    }

    /** Reading goes forward only. */
    Reading with(String conversation, Instant at) {
        var further = new HashMap<>(upTo);
        further.merge(conversation, at, (one, other) -> one.isAfter(other) ? one : other);
        return new Reading(further);
    }

    boolean covers(Message message) {
        return !message.at().isAfter(upTo.getOrDefault(message.conversation(), Instant.EPOCH));
    }
}
