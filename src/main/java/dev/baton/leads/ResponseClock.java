package dev.baton.leads;

import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Reckoning;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time that sales takes for its answer. It runs from the offer to the answer, whatever was agreed, and stands while
 * it is paused.
 *
 * @param counted what was counted before it was set going last
 * @param running since when it goes; null while it stands
 * @param pause why it stands, if that is to end
 * @param breached when as much as was agreed on had been counted, whoever was asked by then
 * @param since when it was set going first, if that was after the offer; null if it runs from the offer on
 */
record ResponseClock(
        Terms terms,
        Duration counted,
        @Nullable Instant running,
        Turn turn,
        @Nullable Pause pause,
        @Nullable Instant breached,
        @Nullable Instant since) {

    /**
     * What was agreed on when the lead was offered.
     *
     * @param agreed the time for an answer, and for each further one who is asked in turn
     */
    record Terms(Duration agreed, Counting counting) {}

    /**
     * Of those who are asked for an answer one after the other, the present one's turn.
     *
     * @param begun what was counted by then
     * @param due when the agreed time is over; null while the clock stands
     * @param reached what share of the time was over when that was looked at last
     * @param snoozed until when nobody wants to be reminded
     */
    record Turn(
            Duration begun,
            @Nullable Instant due,
            @Nullable Share reached,
            @Nullable Instant snoozed) {

        private Turn due(@Nullable Instant at) {
            return new Turn(begun, at, reached, snoozed);
        }
    }

    /** What has come as somebody looks at the clock. */
    sealed interface Tick {

        /** Nothing that wasn't known. */
        record Nothing() implements Tick {}

        /**
         * Nothing to tell anybody; but it is late, or later due than it was thought, or a share passed while snoozed.
         */
        record Quiet(ResponseClock clock) implements Tick {}

        record Reached(Share share, ResponseClock clock) implements Tick {}

        /** Whoever wanted no reminder until now wants one. */
        record Awake(ResponseClock clock) implements Tick {}

        record PauseOver(ResponseClock clock) implements Tick {}
    }

    static ResponseClock started(Terms terms, Instant now, Reckoning reckoning) {
        var turn = new Turn(Duration.ZERO, reckoning.after(now, terms.agreed()), null, null);
        return new ResponseClock(terms, Duration.ZERO, now, turn, null, null, null);
    }

    /** Nobody waits for an answer by the clock. */
    ResponseClock standing() {
        return new ResponseClock(
                terms, Duration.ZERO, null, new Turn(Duration.ZERO, null, null, null), null, null, null);
    }

    /** Whether nobody has ever waited for an answer by it. */
    boolean isStanding() {
        return running == null && pause == null && counted.isZero();
    }

    /** How much time was counted until now. */
    Duration counted(Instant now, Reckoning reckoning) {
        return running == null ? counted : counted.plus(reckoning.between(running, now));
    }

    /** Sales has answered. */
    ResponseClock stopped(Instant now, Reckoning reckoning) {
        return new ResponseClock(
                terms, counted(now, reckoning), null, turn.due(null), null, breachedBy(now, reckoning), since);
    }

    ResponseClock paused(Pause why, Instant now, Reckoning reckoning) {
        return new ResponseClock(
                terms, counted(now, reckoning), null, turn.due(null), why, breachedBy(now, reckoning), since);
    }

    /** When the agreed time was over, even if nobody has looked at the clock since; null if it isn't. */
    private @Nullable Instant breachedBy(Instant now, Reckoning reckoning) {
        return breached == null && running != null && counted(now, reckoning).compareTo(terms.agreed()) >= 0
                ? reckoning.after(running, rest(terms.agreed()))
                : breached;
    }

    /** Goes on from where it stood. Who wanted to be reminded meanwhile is told of that alone. */
    ResponseClock resumed(Instant now, Reckoning reckoning) {
        var due = reckoning.after(now, left(terms.agreed()));
        var snoozed = turn.snoozed() != null && turn.snoozed().isAfter(now) ? turn.snoozed() : null;
        return new ResponseClock(
                terms, counted, now, new Turn(turn.begun(), due, turn.reached(), snoozed), null, breached, since);
    }

    ResponseClock erased() {
        return pause == null ? this : new ResponseClock(terms, counted, running, turn, pause.erased(), breached, since);
    }

    /** A person asks somebody, which sets a clock going that has stood until now. */
    ResponseClock begun(Instant now, Reckoning next) {
        if (!isStanding()) {
            return this;
        }
        var started = started(terms, now, next);
        return new ResponseClock(terms, started.counted(), now, started.turn(), null, null, now);
    }

    /** Somebody else is asked, and has the agreed time, too. A clock that stands, or is paused, stays so. */
    ResponseClock nextTurn(Instant now, Reckoning former, Reckoning next) {
        var until = counted(now, former);
        var due = running == null ? null : next.after(now, terms.agreed());
        var theirs = new Turn(until, due, null, null);
        return new ResponseClock(
                terms, until, running == null ? null : now, theirs, pause, breachedBy(now, former), since);
    }

    /** What was counted until now stays so, however the time is counted from now on. */
    ResponseClock settled(Instant now, Reckoning former) {
        return running == null
                ? this
                : new ResponseClock(terms, counted(now, former), now, turn, pause, breachedBy(now, former), since);
    }

    /** No reminder before that time. */
    ResponseClock snoozed(Instant until) {
        return with(new Turn(turn.begun(), turn.due(), turn.reached(), until), breached);
    }

    /** The same, known to be late as the other is. */
    ResponseClock lateAs(ResponseClock other) {
        return breached == null ? with(turn, other.breached()) : this;
    }

    private ResponseClock with(Turn other, @Nullable Instant late) {
        return new ResponseClock(terms, counted, running, other, pause, late, since);
    }

    /** How much of an amount of this turn is left. */
    private Duration left(Duration amount) {
        return rest(amount.plus(turn.begun()));
    }

    /** How much of an amount of all turns is left. */
    private Duration rest(Duration amount) {
        var rest = amount.minus(counted);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** When to look at the clock again; empty if there is nothing to wait for. */
    Optional<Instant> wakes(Reckoning reckoning) {
        if (pause != null) {
            return Optional.of(pause.until());
        }
        if (running == null) {
            return Optional.empty();
        }
        var since = running;
        var share = Share.after(turn.reached()).map(next -> left(next.of(terms.agreed())));
        var late = breached == null ? Stream.of(rest(terms.agreed())) : Stream.<Duration>empty();
        var next =
                Stream.concat(share.stream(), late).map(left -> left.isZero() ? since : reckoning.after(since, left));
        return Stream.concat(next, Stream.ofNullable(turn.snoozed())).min(Comparator.naturalOrder());
    }

    /** What has come by now. */
    Tick tick(Instant now, Reckoning reckoning) {
        if (pause != null) {
            return now.isBefore(pause.until()) ? new Tick.Nothing() : new Tick.PauseOver(resumed(now, reckoning));
        }
        if (running == null) {
            return new Tick.Nothing();
        }
        var due = reckoning.after(running, left(terms.agreed()));
        var seen = with(turn, breachedBy(now, reckoning));
        return Share.reached(counted(now, reckoning).minus(turn.begun()), terms.agreed(), turn.reached())
                .map(share -> seen.reached(share, due, now))
                .orElseGet(() -> seen.unreached(due, now, this));
    }

    private Tick reached(Share share, Instant due, Instant now) {
        var snoozes = turn.snoozed() != null && now.isBefore(turn.snoozed()) && share != Share.ALL;
        var after = with(new Turn(turn.begun(), due, share, snoozes ? turn.snoozed() : null), breached);
        return snoozes ? new Tick.Quiet(after) : new Tick.Reached(share, after);
    }

    private Tick unreached(Instant due, Instant now, ResponseClock before) {
        if (turn.snoozed() != null && !now.isBefore(turn.snoozed())) {
            return new Tick.Awake(with(new Turn(turn.begun(), due, turn.reached(), null), breached));
        }
        var after = turn.reached() == Share.ALL ? this : with(turn.due(due), breached);
        return after.equals(before) ? new Tick.Nothing() : new Tick.Quiet(after);
    }
}
