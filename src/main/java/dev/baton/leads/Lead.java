package dev.baton.leads;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Reckoning;
import dev.baton.routing.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lead on its way from marketing to sales. Immutable; a transition says what came of it, and neither stores nor
 * sends.
 *
 * @param channels where its headline card is
 * @param ties what turned out to be the same lead
 * @param before what the last step left, if it can be taken back
 */
record Lead(
        LeadId id,
        PodId pod,
        Offer offer,
        List<ConversationId> channels,
        Progress progress,
        ResponseClock clock,
        Ties ties,
        @Nullable Before before) {

    /** How long one's own last step can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /** What a step left. */
    record Before(Offer offer, Progress progress, ResponseClock clock) {}

    Lead {
        channels = List.copyOf(channels);
    }

    static Lead offered(Pod pod, Offer offer, Routed routed, ResponseClock clock) {
        return new Lead(
                LeadId.create(), pod.id(), offer, pod.channels(), Progress.offered(routed), clock, Ties.NONE, null);
    }

    /**
     * One of many that come in together: it has no card, and no time runs. A new one waits for sales all the same.
     *
     * @param past null if it is a new one
     */
    static Lead imported(Pod pod, Offer offer, Routed routed, ResponseClock clock, FiledLead.@Nullable Past past) {
        var offered = Progress.offered(routed);
        var progress = past == null ? offered : offered.past(past);
        return new Lead(LeadId.create(), pod.id(), offer, List.of(), progress, clock.standing(), Ties.NONE, null);
    }

    /** What came of wanting to change a lead. */
    sealed interface Outcome {

        record Changed(Lead lead) implements Outcome {}

        /** The last step never was. */
        record TakenBack(Lead lead) implements Outcome {}

        /** It is that way already, and the same person made it so. */
        record AlreadyDone() implements Outcome {}

        /** Another person works on it. */
        record HeldBy(PersonId owner) implements Outcome {}

        /** It waits for another person's answer. */
        record OfferedTo(PersonId assignee) implements Outcome {}

        /** Its state doesn't allow it. */
        record NotNow(State state) implements Outcome {}
    }

    Particulars particulars() {
        return offer.particulars();
    }

    State state() {
        return progress.state();
    }

    @Nullable
    PersonId owner() {
        return progress.owner();
    }

    @Nullable
    Assignment assignment() {
        return progress.routed().assignment();
    }

    /**
     * A lead that is offered to one of sales is accepted or returned by that person; else the first who accepts it
     * works on it, and anyone in sales may return it. One that is worked on is changed by its owner.
     */
    Outcome change(Change change, PersonId person, Instant now, Reckoning reckoning) {
        if (state() == change.to() && isLastStepOf(person)) {
            return new Outcome.AlreadyDone();
        }
        return obstacle(change.to(), person)
                .orElseGet(() -> new Outcome.Changed(
                        next(offer, progress.after(change, person, now), clock.stopped(now, reckoning))));
    }

    /** Why the person can't bring it into that state; empty if he can. Whoever merges it names the other one. */
    Optional<Outcome> obstacle(State to, PersonId person) {
        var owner = owner();
        if (owner != null && !owner.equals(person)) {
            return Optional.of(new Outcome.HeldBy(owner));
        }
        var assignment = assignment();
        if (assignment != null && !assignment.person().equals(person)) {
            return Optional.of(new Outcome.OfferedTo(assignment.person()));
        }
        return state().canBecome(to) && to != State.MERGED
                ? Optional.empty()
                : Optional.of(new Outcome.NotNow(state()));
    }

    /** A returned or recycled lead is offered once more, with what has been improved. */
    Outcome offerAgain(Offer again, Routed routed, ResponseClock anew) {
        var person = again.by();
        if (person == null || !state().canBecome(State.OFFERED)) {
            return new Outcome.NotNow(state());
        }
        var former = person.equals(offer.by()) ? ties : ties.after(offer.by());
        return new Outcome.Changed(next(again.from(offer), progress.offeredAgain(person, again.at(), routed), anew)
                .with(former));
    }

    /** One that came in without a card gets one in the channels of its pod. */
    Lead shownIn(Pod where) {
        return channels.isEmpty() ? new Lead(id, pod, offer, where.channels(), progress, clock, ties, before) : this;
    }

    /** A recycled lead comes back later than was said. */
    Outcome putOff(Change change, PersonId person, Instant now) {
        return state() == State.RECYCLED
                ? new Outcome.Changed(next(offer, progress.after(change, person, now), clock))
                : new Outcome.NotNow(state());
    }

    /** Marketing doesn't agree with the return; it can say so once of each. */
    Outcome contest(Contest contest) {
        return state() == State.RETURNED && progress.contest() == null
                ? new Outcome.Changed(waiting(progress.contested(contest), clock))
                : new Outcome.NotNow(state());
    }

    /** What is held against the return has got on, without an end that changes the lead. */
    Lead contested(Contest anew) {
        return waiting(progress.contested(anew), clock);
    }

    /** Both sides still have to decide whether its return stands. */
    boolean isContested() {
        var contest = progress.contest();
        return state() == State.RETURNED && contest != null && contest.isOpen();
    }

    /** The return doesn't stand, which both sides have decided, so nobody takes it back. */
    Lead overturned(Contest decided, Contest.Vote last, Routed routed, ResponseClock anew) {
        var again = offer.again(last.at());
        return new Lead(id, pod, again, channels, progress.overturned(decided, last, routed), anew, ties, null);
    }

    /** Somebody has answered whether he helped to win it. */
    Lead assisted(Assist answered) {
        return waiting(progress.assisted(answered), clock);
    }

    /** Its channel has heard that it is won. */
    Lead celebrated() {
        return waiting(progress.afterParty(), clock);
    }

    /** Somebody else hands the same lead over while it is open; that takes no step back. */
    Outcome join(Joined another) {
        return state().isOpen() ? new Outcome.Changed(with(ties.and(another))) : new Outcome.NotNow(state());
    }

    /** It becomes part of another one, in which it goes on. That can be taken back like any step. */
    Outcome mergedInto(Lead other, PersonId person, Instant now, Reckoning reckoning) {
        var count = 1 + ties.all().count() + other.ties.all().count();
        if (!state().canBecome(State.MERGED) || count > Ties.MOST_MERGED) {
            return new Outcome.NotNow(state());
        }
        var merged = progress.after(Change.to(State.MERGED), person, now);
        return new Outcome.Changed(
                next(offer, merged, clock.stopped(now, reckoning)).with(ties.into(other.id)));
    }

    /** Another one has become part of it; that takes no step back. */
    Lead taking(Lead other) {
        return with(ties.with(Absorbed.of(other)));
    }

    /** That is taken back. */
    Lead releasing(LeadId other) {
        return with(ties.without(other));
    }

    Lead with(Ties others) {
        return new Lead(id, pod, offer, channels, progress, clock, others, before);
    }

    /** What is known of it, and of those that have become part of it. */
    Stream<Particulars> known() {
        return Stream.concat(
                Stream.of(particulars()), ties.all().map(each -> each.offer().particulars()));
    }

    /** Who in marketing hears of each outcome: whoever handed it over first, and all who did so since. */
    Set<PersonId> marketers() {
        var first = offer.by();
        return Stream.concat(Stream.ofNullable(first), ties.people())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One's own last step can be taken back while it is fresh and no other followed. */
    Outcome undo(PersonId person, Instant now) {
        var isFresh = progress.last()
                .filter(step -> !now.isAfter(step.at().plus(REGRET)))
                .isPresent();
        return before != null && isFresh && isLastStepOf(person)
                ? new Outcome.TakenBack(new Lead(
                        id, pod, before.offer(), channels, before.progress(), clockOf(before), ties.into(null), null))
                : new Outcome.NotNow(state());
    }

    /** An answer that came late is late even if it is taken back. */
    private ResponseClock clockOf(Before former) {
        return former.progress().state() == State.OFFERED ? former.clock().lateAs(clock) : former.clock();
    }

    /**
     * While it waits for an answer it can be offered to somebody else; that takes no step back.
     *
     * @param why how that came; null if somebody chose
     */
    Outcome assign(Assignment to, @Nullable Why why, Reckoning former, Reckoning next) {
        var assignment = assignment();
        var set = why == null ? clock.begun(to.at(), next) : clock;
        if (state() != State.OFFERED) {
            return new Outcome.NotNow(state());
        }
        return assignment != null && assignment.person().equals(to.person())
                ? new Outcome.AlreadyDone()
                : new Outcome.Changed(
                        waiting(progress.routed(progress.routed().next(to, why)), set.nextTurn(to.at(), former, next)));
    }

    /** Somebody else goes on with it; nobody takes back any more what was done before. */
    Outcome handOn(PersonId to) {
        return state().isWorked()
                ? new Outcome.Changed(new Lead(id, pod, offer, channels, progress.handedOn(to), clock, ties, null))
                : new Outcome.NotNow(state());
    }

    /** Whoever it is offered to, by whose reckoning the time was counted, has not answered: anyone in sales may. */
    Lead opened(Instant now, Reckoning former) {
        var routed = progress.routed();
        return waiting(progress.routed(routed.next(null, routed.why())), clock.settled(now, former));
    }

    /** Whoever it is offered to was sent something about it. */
    Lead told(Nudge nudge) {
        return waiting(progress.routed(progress.routed().told(nudge)), clock);
    }

    Lead at(ResponseClock other) {
        return waiting(progress, other);
    }

    private boolean isLastStepOf(PersonId person) {
        return progress.last().filter(step -> person.equals(step.by())).isPresent();
    }

    private Lead next(Offer offered, Progress made, ResponseClock set) {
        return new Lead(id, pod, offered, channels, made, set, ties, new Before(offer, progress, clock));
    }

    /** Something changed while it waits; the last step can still be taken back. */
    private Lead waiting(Progress made, ResponseClock set) {
        return new Lead(id, pod, offer, channels, made, set, ties, before);
    }
}
