package dev.baton.feedback;

import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;

/** The timers of questions and their rounds. */
final class QuestionTimers {

    static final String ASK = "feedback.ask";
    static final String REMIND = "feedback.remind";
    static final String CLOSE = "feedback.close";
    static final String FORGET = "feedback.forget-asked";
    static final String FOLLOW = "feedback.follow";

    /** How long it is kept who was asked. */
    private static final Duration KEPT = Duration.ofDays(60);

    /** Asks those of a round whose time has come, and goes on with the next. */
    static Write ask(Asked.Round round, Instant at) {
        return Timers.set("feedback-ask:" + round, at, ASK, round.toString());
    }

    static Write remind(Asked asked, Instant at) {
        return Timers.set(reminderOf(asked), at, REMIND, asked.id());
    }

    static Write dontRemind(Asked asked) {
        return Timers.cancel(reminderOf(asked));
    }

    private static String reminderOf(Asked asked) {
        return "feedback-remind:" + asked.id();
    }

    static Write close(Asked.Round round, Instant at) {
        return Timers.set("feedback-close:" + round, at, CLOSE, round.toString());
    }

    static Write forget(Asked.Round round, Instant closes) {
        return Timers.set("feedback-forget-asked:" + round, closes.plus(KEPT), FORGET, round.toString());
    }

    private QuestionTimers() {}
}
