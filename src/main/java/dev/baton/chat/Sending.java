package dev.baton.chat;

import java.time.Duration;

/** What came of sending something to a platform. */
public sealed interface Sending {

    /** It is clear whether it was done. */
    sealed interface Known extends Sending {}

    record Sent(MessageRef reference) implements Known {}

    /** It surely wasn't done; may be tried again after {@code pause}. */
    record NotSent(String reason, Duration pause) implements Known {}

    /**
     * It surely wasn't done, since the platform is called too often for that workspace; may be tried again after
     * {@code pause}.
     */
    record Limited(String reason, Duration pause) implements Known {}

    /** The platform said no, and would say so again. */
    record Refused(String reason) implements Known {}

    /** It may have been done or not. */
    record Ambiguous(String reason) implements Sending {}
}
