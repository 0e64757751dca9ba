package dev.baton.store;

import java.time.Duration;

/** What came of an attempt to send, and when the lane may go on. */
public sealed interface Verdict {

    Duration pause();

    /**
     * It was sent.
     *
     * @param reference where the platform keeps it
     */
    record Sent(String reference, Duration pause) implements Verdict {}

    /** It surely wasn't sent; the same message is tried again after the pause. */
    record Retry(String reason, Duration pause) implements Verdict {}

    /** Whether it was sent is to be looked up after the pause. */
    record Look(String reason, Duration pause) implements Verdict {}

    /** Looking for it failed; it is looked up after the pause, and this look doesn't count. */
    record LookFailed(String reason, Duration pause) implements Verdict {}

    /** Whether it was sent can't be proved; a person decides. */
    record Unknown(String reason, Duration pause) implements Verdict {}

    /** It surely wasn't sent and can't be; a person decides. */
    record Dead(String reason, Duration pause) implements Verdict {}
}
