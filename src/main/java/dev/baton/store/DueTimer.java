package dev.baton.store;

import java.time.Instant;

/**
 * A timer that was claimed.
 *
 * @param fence changes when the timer is set anew or claimed by another
 * @param failures how often its handler has failed since it was set
 */
public record DueTimer(
        Realm realm, String id, long fence, String handler, String argument, Instant due, int failures) {}
