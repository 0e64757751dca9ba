package dev.baton.standups.meetings;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do after a meeting.
 *
 * @param due until when, in the owner's time zone
 * @param done when it was, or null
 * @param doneBy who said so; null if it is open
 */
record ActionItem(
        String id,
        SittingId sitting,
        PersonId owner,
        String what,
        LocalDate due,
        Instant made,
        @Nullable Instant done,
        @Nullable PersonId doneBy) {

    static ActionItem of(SittingId sitting, PersonId owner, String what, LocalDate due, Instant now) {
        return new ActionItem(UlidCreator.getMonotonicUlid().toString(), sitting, owner, what, due, now, null, null);
    }

    boolean isOpen() {
        return done == null;
    }

    /** What came of saying that it is done. */
    sealed interface Completion {
        record Done(ActionItem item) implements Completion {}

        record AlreadyDone() implements Completion {}

        record AnothersToDo(PersonId owner) implements Completion {}
    }

    /** @param oversees whether the person may say so of others, too */
    Completion complete(PersonId person, boolean oversees, Instant now) {
        if (!isOpen()) {
            return new Completion.AlreadyDone();
        }
        return owner.equals(person) || oversees
                ? new Completion.Done(new ActionItem(id, sitting, owner, what, due, made, now, person))
                : new Completion.AnothersToDo(owner);
    }

    ActionItem until(LocalDate day) {
        return new ActionItem(id, sitting, owner, what, day, made, done, doneBy);
    }

    ActionItem ownedBy(PersonId person) {
        return new ActionItem(id, sitting, person, what, due, made, done, doneBy);
    }

    ActionItem reopened() {
        return new ActionItem(id, sitting, owner, what, due, made, null, null);
    }
}
