package dev.baton.leads;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead on its way from marketing to sales. Immutable; a transition says what came of it, and neither stores nor
 * sends.
 *
 * @param channels where its headline card is
 * @param before what the last step left, if it can be taken back
 */
record Lead(
        LeadId id,
        PodId pod,
        Offer offer,
        List<ConversationId> channels,
        Progress progress,
        @Nullable Before before) {

    /** How long one's own last step can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /** What a step left. */
    record Before(Offer offer, Progress progress) {}

    Lead {
        channels = List.copyOf(channels);
    }

    static Lead offered(Pod pod, Offer offer) {
        return new Lead(LeadId.create(), pod.id(), offer, pod.channels(), Progress.offered(), null);
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

    /**
     * The first who accepts a lead that is offered works on it. An offered lead may be returned by anyone in sales; one
     * that is worked on is changed by its owner.
     */
    Outcome change(Change change, PersonId person, Instant now) {
        if (state() == change.to() && isLastStepOf(person)) {
            return new Outcome.AlreadyDone();
        }
        return obstacle(change.to(), person)
                .orElseGet(() -> new Outcome.Changed(next(offer, progress.after(change, person, now))));
    }

    /** Why the person can't bring it into that state; empty if he can. */
    Optional<Outcome> obstacle(State to, PersonId person) {
        var owner = owner();
        if (owner != null && !owner.equals(person)) {
            return Optional.of(new Outcome.HeldBy(owner));
        }
        return state().canBecome(to) ? Optional.empty() : Optional.of(new Outcome.NotNow(state()));
    }

    /** A returned or recycled lead is offered once more, with what has been improved. */
    Outcome offerAgain(Offer again) {
        return again.by() != null && state().canBecome(State.OFFERED)
                ? new Outcome.Changed(next(again, progress.offeredAgain(again.by(), again.at())))
                : new Outcome.NotNow(state());
    }

    /** One's own last step can be taken back while it is fresh and no other followed. */
    Outcome undo(PersonId person, Instant now) {
        var isFresh = progress.last()
                .filter(step -> !now.isAfter(step.at().plus(REGRET)))
                .isPresent();
        return before != null && isFresh && isLastStepOf(person)
                ? new Outcome.TakenBack(new Lead(id, pod, before.offer(), channels, before.progress(), null))
                : new Outcome.NotNow(state());
    }

    /** The deadline has passed; empty if sales has answered. */
    Optional<Lead> missDeadline() {
        return state() == State.OFFERED && !progress.overdue()
                ? Optional.of(new Lead(id, pod, offer, channels, progress.late(), before))
                : Optional.empty();
    }

    private boolean isLastStepOf(PersonId person) {
        return progress.last().filter(step -> person.equals(step.by())).isPresent();
    }

    private Lead next(Offer offered, Progress made) {
        return new Lead(id, pod, offered, channels, made, new Before(offer, progress));
    }
}
