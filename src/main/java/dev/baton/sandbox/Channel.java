package dev.baton.sandbox;

import java.time.Instant;

/**
 * A channel. All members are in it.
 *
 * @param id its conversation's id
 * @param topic what it is for; may be empty
 * @param invited whether Baton is in it
 */
record Channel(String id, String name, String topic, boolean invited, Instant created) {

    Channel withBaton() {
        return new Channel(id, name, topic, true, created);
    }
}
