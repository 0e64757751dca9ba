package dev.baton.polls;

import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The timers of a poll. */
final class PollTimers {

    static final String CLOSE = "polls.close";
    static final String COUNT = "polls.count";
    static final String REMIND = "polls.remind";
    static final String FORGET = "polls.forget";
    static final String SWEEP = "polls.sweep";
    static final String FOLLOW = "polls.follow";

    /** How long a poll is kept. */
    static final Duration KEPT = Duration.ofDays(365);

    /** How long one that was open until then is kept besides, so that its result is read. */
    static final Duration RESULT_KEPT = Duration.ofDays(30);

    /** Closes it when its time is over. */
    static List<Write> close(Poll poll) {
        return poll.terms().closes() == null
                ? List.of()
                : List.of(Timers.set(
                        closeId(poll.id()),
                        poll.terms().closes(),
                        CLOSE,
                        poll.id().value()));
    }

    /** The same for a poll whose time was another, or none. */
    static List<Write> closeAnew(Poll poll) {
        return poll.terms().closes() == null ? List.of(dontClose(poll.id())) : close(poll);
    }

    static Write dontClose(PollId poll) {
        return Timers.cancel(closeId(poll));
    }

    private static String closeId(PollId poll) {
        return "poll-close:" + poll;
    }

    /** Looks whether enough have voted. */
    static Write count(PollId poll, Instant now) {
        return Timers.set("poll-count:" + poll, now, COUNT, poll.value());
    }

    /** @param pressed when somebody asked for it */
    static Write remind(PollId poll, Instant pressed, Instant at) {
        return Timers.set("poll-remind:" + poll, at, REMIND, poll + " " + pressed.toEpochMilli());
    }

    /** Takes options that are gone off the ballots. */
    static Write sweep(PollId poll, Instant now) {
        return Timers.set("poll-sweep:" + poll, now, SWEEP, poll.value());
    }

    static Write forget(PollId poll, Instant at) {
        return Timers.set("poll-forget:" + poll, at, FORGET, poll.value());
    }

    private PollTimers() {}
}
