package dev.baton.feedback;

import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Feedback from the field. Immutable; a transition says what came of it, and neither stores nor sends.
 *
 * @param place where its card is
 * @param moved when it was changed last
 */
record Item(ItemId id, Place place, Heard heard, Telling telling, Triage triage, Course course, Instant moved) {

    /** How long one's own last step can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /** Whose it is, and the channels in which its headline card is. */
    record Place(PodId pod, List<ConversationId> channels) {

        Place {
            channels = List.copyOf(channels);
        }
    }

    static Item said(Place place, Heard heard, Telling telling, Triage triage) {
        return new Item(ItemId.create(), place, heard, telling, triage, Course.begun(), telling.at());
    }

    /** What came of wanting to change an item. */
    sealed interface Outcome {

        record Changed(Item item) implements Outcome {}

        /** It is that way already, and the same person made it so. */
        record AlreadyDone() implements Outcome {}

        /** Another person looks after it. */
        record HeldBy(PersonId owner) implements Outcome {}

        /** Its state doesn't allow it. */
        record NotNow(State state) implements Outcome {}

        /** It is the one with which it was to be merged. */
        record IsTheSame() implements Outcome {}

        /** The one with which it was to be merged was itself merged with another. */
        record WentInto(ItemId other) implements Outcome {}
    }

    State state() {
        return course.state();
    }

    /** Why the person can't bring it into that state; empty if he can. */
    Optional<Outcome> obstacle(State to, PersonId person, boolean administers) {
        if (!state().isOpen()) {
            return Optional.of(new Outcome.NotNow(state()));
        }
        var owner = course.owner();
        if (owner != null && !owner.equals(person) && !administers) {
            return Optional.of(new Outcome.HeldBy(owner));
        }
        return state().canBecome(to) ? Optional.empty() : Optional.of(new Outcome.NotNow(state()));
    }

    /** Whoever takes an item looks after it; nobody but him and administrators changes it then. */
    Outcome answer(State to, PersonId person, boolean administers, Step.Answer answer, Instant now) {
        if (state() == to && isLastStepOf(person)) {
            return new Outcome.AlreadyDone();
        }
        return obstacle(to, person, administers)
                .orElseGet(() -> new Outcome.Changed(with(course.after(to, person, answer, now), now)));
    }

    /** Somebody else looks after it from now on; what was answered stays. Empty if nobody else does, or it is over. */
    Optional<Item> takenOverBy(PersonId person, Instant now) {
        var owner = course.owner();
        return owner == null || owner.equals(person) || !state().isOpen()
                ? Optional.empty()
                : course.last().map(last -> with(course.after(state(), person, last.answer(), now), now));
    }

    /** It is the same as another one, which has to be there and not be merged itself. */
    Outcome mergeInto(Item other, PersonId person, boolean administers, Instant now) {
        var obstacle = obstacle(State.MERGED, person, administers);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (other.id().equals(id)) {
            return new Outcome.IsTheSame();
        }
        if (other.state() == State.WITHDRAWN) {
            return new Outcome.NotNow(other.state());
        }
        return other.state() == State.MERGED
                ? new Outcome.WentInto(new ItemId(other.course().into()))
                : new Outcome.Changed(mergedInto(other, person, now));
    }

    private Item mergedInto(Item other, PersonId person, Instant now) {
        var told = telling.unnamingAsIn(other.telling().voices());
        return new Item(
                id, place, heard, told, triage, course.mergedInto(other.id().value(), person, now), now);
    }

    /** One's own last answer can be taken back while it is fresh and no other followed; empty if it can't. */
    Optional<Item> undo(PersonId person, Instant now) {
        return course.last()
                .filter(step -> step.to() != State.MERGED)
                .filter(step -> step.by().equals(person))
                .filter(step -> !now.isAfter(step.at().plus(REGRET)))
                .map(step -> with(course.takenBack(step), now));
    }

    /** Others say it, too. */
    Item saidBy(List<Voice> others, Instant now) {
        return new Item(id, place, heard, telling.with(others), triage, course, now);
    }

    /**
     * Another one was merged with it: whoever said that says it, too.
     *
     * @param called a few words by which people know the other one
     */
    Item joinedBy(Item other, String called, PersonId by, Instant now) {
        var more = new Course.Joined(other.id, called, by);
        var voices = telling.with(other.telling().voices());
        return new Item(
                id,
                place,
                heard,
                voices,
                triage,
                course.with(more, other.course().joined()),
                now);
    }

    /**
     * Whoever said it takes it back, as long as nobody has answered or joined; empty if that can't be. Nothing stays of
     * what was said.
     */
    Optional<Item> withdrawnBy(PersonId person, Instant now) {
        return telling.voices().size() == 1
                        && telling.of(person).filter(telling::isBegunBy).isPresent()
                        && isUntouched()
                ? Optional.of(
                        new Item(id, place, heard.forgotten(), telling.forgotten(), triage, Course.withdrawn(), now))
                : Optional.empty();
    }

    private boolean isUntouched() {
        return course.equals(Course.begun());
    }

    /** Whoever joined it takes that back while it is fresh; empty if he began it, or it is too late. */
    Optional<Item> leftBy(PersonId person, Instant now) {
        return telling.of(person)
                .filter(voice ->
                        !telling.isBegunBy(voice) && !now.isAfter(voice.at().plus(REGRET)))
                .map(voice -> with(telling.without(voice), now));
    }

    /** Somebody's name is left out from now on; empty if it isn't shown. */
    Optional<Item> unnaming(PersonId person, Instant now) {
        return telling.of(person).filter(voice -> !voice.unnamed()).map(voice -> with(telling.unnaming(voice), now));
    }

    private Item with(Telling told, Instant now) {
        return new Item(id, place, heard, told, triage, course, now);
    }

    /** Whether its customer is asked for consent. */
    boolean needsConsent() {
        return heard.kind().needsConsent() && !state().isGone();
    }

    Item with(Consent consent) {
        return with(course.with(consent), consent.at());
    }

    /** The deadline has passed; empty if somebody has answered. */
    Optional<Item> missDeadline(Instant now) {
        return state() == State.NEW && !triage.overdue()
                ? Optional.of(new Item(id, place, heard, telling, triage.late(), course, now))
                : Optional.empty();
    }

    private boolean isLastStepOf(PersonId person) {
        return course.last().filter(step -> step.by().equals(person)).isPresent();
    }

    private Item with(Course next, Instant now) {
        return new Item(id, place, heard, telling, triage, next, now);
    }
}
