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
 */
record ActionItem(
        String id,
        SittingId sitting,
        PersonId owner,
        String what,
        LocalDate due,
        Instant made,
        @Nullable Instant done) {

    static ActionItem of(SittingId sitting, PersonId owner, String what, LocalDate due, Instant now) {
        return new ActionItem(UlidCreator.getMonotonicUlid().toString(), sitting, owner, what, due, now, null);
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

    Completion complete(PersonId person, Instant now) {
        if (!isOpen()) {
            return new Completion.AlreadyDone();
        }
        return owner.equals(person)
                ? new Completion.Done(new ActionItem(id, sitting, owner, what, due, made, now))
                : new Completion.AnothersToDo(owner);
    }

    ActionItem until(LocalDate day) {
        return new ActionItem(id, sitting, owner, what, day, made, done);
    }
}
