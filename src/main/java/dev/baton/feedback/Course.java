package dev.baton.feedback;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item.
 *
 * @param owner who looks after it
 * @param into the id of the item with which it was merged, or empty
 * @param joined what was merged with it, the first one first
 */
record Course(
        State state,
        @Nullable PersonId owner,
        List<Step> history,
        String into,
        List<Joined> joined,
        @Nullable Consent consent) {

    /**
     * An item that says the same.
     *
     * @param called a few words by which people know it
     * @param by who merged it
     */
    record Joined(ItemId id, String called, PersonId by) {}

    Course {
        history = List.copyOf(history);
        joined = List.copyOf(joined);
    }

    static Course begun() {
        return new Course(State.NEW, null, List.of(), "", List.of(), null);
    }

    /** Whoever said it took it back before anybody answered. */
    static Course withdrawn() {
        return begun().in(State.WITHDRAWN);
    }

    private Course in(State other) {
        return new Course(other, owner, history, into, joined, consent);
    }

    Optional<Step> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** What whoever said it was told, first one first; that it is the same as another one is no answer. */
    Stream<Step> answers() {
        return history.stream().filter(step -> step.to() != State.MERGED);
    }

    Course after(State to, PersonId by, Step.Answer answer, Instant now) {
        var step = new Step(state, to, by, now, owner, answer);
        return new Course(to, to == State.NOT_NOW ? null : by, with(step), into, joined, consent);
    }

    Course mergedInto(String item, PersonId by, Instant now) {
        var step = new Step(state, State.MERGED, by, now, owner, new Step.Answer("", ""));
        return new Course(State.MERGED, owner, with(step), item, joined, consent);
    }

    /** The last step never was. */
    Course takenBack(Step step) {
        return new Course(step.from(), step.ownerBefore(), history.subList(0, history.size() - 1), "", joined, consent);
    }

    Course with(Consent given) {
        return new Course(state, owner, history, into, joined, given);
    }

    /** Another one is the same, and with it all that was the same as that. */
    Course with(Joined other, List<Joined> before) {
        var all =
                Stream.of(joined, List.of(other), before).flatMap(List::stream).toList();
        return new Course(state, owner, history, into, all, consent);
    }

    private List<Step> with(Step step) {
        return Stream.concat(history.stream(), Stream.of(step)).toList();
    }
}
