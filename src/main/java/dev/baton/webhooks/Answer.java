package dev.baton.webhooks;

import java.time.Duration;

/** What came of sending something to an endpoint once. */
sealed interface Answer {

    /** It has it. */
    record Taken(int status) implements Answer {}

    /** It wants nothing any more. */
    record Gone() implements Answer {}

    /** It wants nothing for a while. */
    record Later(int status, Duration pause) implements Answer {}

    /** It doesn't take it. */
    record Refused(int status) implements Answer {}

    /** There was no answer. */
    record None(Why why) implements Answer {}

    /** Why there was none. */
    enum Why {
        TIMEOUT,
        UNREACHABLE,
        UNKNOWN_HOST,
        /** The address leads into a network of somebody's own. */
        NOT_PUBLIC,
        CERTIFICATE,
        BROKEN_OFF
    }

    default boolean isTaken() {
        return this instanceof Taken;
    }
}
