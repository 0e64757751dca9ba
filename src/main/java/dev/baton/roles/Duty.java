package dev.baton.roles;

import dev.baton.people.Side;
import java.util.Locale;

/**
 * What is to be done.
 *
 * @param name a few words, of which no two tasks have the same
 * @param covers what belongs to it, in the words by which people ask for it; may be empty
 */
record Duty(String name, Side side, String covers) {

    /** How a name is compared. */
    static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
