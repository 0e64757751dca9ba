package dev.baton.roles;

import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does regularly. Immutable; a transition says what came of it, and neither stores nor sends.
 *
 * @param owners whom to ask, in the order in which they took it on; may be none
 * @param left who owned it until they left the company, and nobody has taken it on since
 * @param removal if it was removed a moment ago
 */
record Task(
        TaskId id,
        Duty duty,
        List<PersonId> owners,
        List<PersonId> left,
        @Nullable Removal removal) {

    /** More owners of one task are none. */
    static final int MOST_OWNERS = 10;

    /** For so long a removal can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /** Who removed it, and when. */
    record Removal(PersonId by, Instant at) {}

    Task {
        owners = List.copyOf(new LinkedHashSet<>(owners));
        left = List.copyOf(left);
    }

    static Task create(Duty duty, List<PersonId> owners) {
        return new Task(TaskId.create(), duty, owners, List.of(), null);
    }

    /** What came of taking it on or handing it on. */
    sealed interface Outcome {

        record Changed(Task after) implements Outcome {}

        record AlreadyTheirs() implements Outcome {}

        /** Whoever hands it on is none of its owners. */
        record NotYours() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    /** The person is one of its owners from now on. */
    Outcome takenOnBy(PersonId person) {
        if (owners.contains(person)) {
            return new Outcome.AlreadyTheirs();
        }
        return ownedBy(Stream.concat(owners.stream(), Stream.of(person)).toList());
    }

    /** Others own it in an owner's place; the other owners stay. */
    Outcome handedOn(PersonId from, List<PersonId> to) {
        if (!owners.contains(from)) {
            return new Outcome.NotYours();
        }
        var after = owners.stream()
                .flatMap(owner -> owner.equals(from) ? to.stream() : Stream.of(owner))
                .toList();
        return List.copyOf(new LinkedHashSet<>(after)).equals(owners) ? new Outcome.AlreadyTheirs() : ownedBy(after);
    }

    private Outcome ownedBy(List<PersonId> people) {
        var after = with(duty, people);
        return after.owners.size() > MOST_OWNERS ? new Outcome.TooMany() : new Outcome.Changed(after);
    }

    /** That somebody has left is told until there are owners again. */
    Task with(Duty other, List<PersonId> people) {
        return new Task(id, other, people, people.isEmpty() ? left : List.of(), removal);
    }

    /** Takes off whoever isn't there any more; empty if all are. */
    Optional<Task> without(Predicate<PersonId> gone) {
        if (owners.stream().noneMatch(gone)) {
            return Optional.empty();
        }
        var staying = owners.stream().filter(gone.negate()).toList();
        var leaving = Stream.concat(left.stream(), owners.stream().filter(gone)).distinct();
        return Optional.of(new Task(id, duty, staying, leaving.toList(), removal));
    }

    boolean isRemoved() {
        return removal != null;
    }

    Task removed(PersonId by, Instant now) {
        return new Task(id, duty, owners, left, new Removal(by, now));
    }

    /** Takes a removal back, for five minutes and by whoever removed it; else empty. */
    Optional<Task> restored(PersonId by, Instant now) {
        return Optional.ofNullable(removal)
                .filter(each -> each.by().equals(by) && !now.isAfter(each.at().plus(REGRET)))
                .map(ignored -> new Task(id, duty, owners, left, null));
    }
}
