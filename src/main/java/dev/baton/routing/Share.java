package dev.baton.routing;

import dev.baton.chat.PersonId;

/**
 * Somebody's part of what goes in turn.
 *
 * @param weight 1 to {@value #MOST}; who has 2 gets twice as much as who has 1
 */
record Share(PersonId person, int weight) {

    static final int MOST = 10;

    Share {
        if (weight < 1 || weight > MOST) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
    }
}
