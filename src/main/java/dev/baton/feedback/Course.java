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
 */
record Course(
        State state,
        @Nullable PersonId owner,
        List<Step> history,
        String into,
        @Nullable Consent consent) {

    Course {
        history = List.copyOf(history);
    }

    static Course begun() {
        return new Course(State.NEW, null, List.of(), "", null);
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
        return new Course(to, to == State.NOT_NOW ? null : by, with(step), into, consent);
    }

    Course mergedInto(String item, PersonId by, Instant now) {
        var step = new Step(state, State.MERGED, by, now, owner, new Step.Answer("", ""));
        return new Course(State.MERGED, owner, with(step), item, consent);
    }

    /** The last step never was. */
    Course takenBack(Step step) {
        return new Course(step.from(), step.ownerBefore(), history.subList(0, history.size() - 1), "", consent);
    }

    Course with(Consent given) {
        return new Course(state, owner, history, into, given);
    }

    private List<Step> with(Step step) {
        return Stream.concat(history.stream(), Stream.of(step)).toList();
    }
}
