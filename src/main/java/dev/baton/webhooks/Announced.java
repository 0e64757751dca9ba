package dev.baton.webhooks;

import java.util.List;

/** What a feature announces, so that administrators can choose of what their systems hear. */
public interface Announced {

    /** In the order in which they are offered. */
    List<Kind> kinds();

    /**
     * A kind of event.
     *
     * @param type as receivers read it, such as {@code lead.accepted}; small letters, with a point between its words
     * @param meaning when it happens, in a few words that administrators read, such as {@code sales accepts a lead}
     */
    record Kind(String type, String meaning) {

        public Kind {
            if (!type.matches("[a-z_]+([.][a-z_]+)+") || type.length() > 60) {
                throw new IllegalArgumentException("not the type of an event: " + type);
            }
        }
    }
}
