package dev.baton.teams;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Serves what Teams sends, once it is verified. */
@FunctionalInterface
interface Incoming {

    /** Never throws. Answers within a few seconds, as Teams wants it. */
    Answer serve(Activity activity);

    /**
     * What goes back in the HTTP response.
     *
     * @param status 200, or 5xx if Teams shall send it again
     * @param body null for none
     */
    record Answer(int status, @Nullable ObjectNode body) {

        static Answer nothing() {
            return new Answer(200, null);
        }

        /** Nothing was done; Teams shall send it again. */
        static Answer later() {
            return new Answer(503, null);
        }

        static Answer of(ObjectNode body) {
            return new Answer(200, body);
        }
    }
}
