package dev.baton.store;

import dev.baton.store.Notes.Note;
import java.time.Instant;

/** A part of a random commit. */
sealed interface Step {

    record Put(String id, long version, Note note) implements Step {}

    record Remove(String id, long version) implements Step {}

    record Expect(String id, long version) implements Step {}

    record Send(Letter letter) implements Step {}

    record Decide(Decision decision, String message) implements Step {}

    record Set(String timer, Instant due) implements Step {}

    record Cancel(String timer) implements Step {}

    enum Decision {
        AGAIN,
        SENT,
        DROP;

        Write of(String message) {
            return switch (this) {
                case AGAIN -> Lanes.sendAgain(message);
                case SENT -> Lanes.itWasSent(message);
                case DROP -> Lanes.drop(message);
            };
        }
    }

    default Write write(Documents<Note> notes) {
        return switch (this) {
            case Put(var id, var version, var note) -> notes.put(id, version, note);
            case Remove(var id, var version) -> notes.remove(id, version);
            case Expect(var id, var version) -> notes.expect(id, version);
            case Send(var letter) -> letter.add();
            case Decide(var decision, var message) -> decision.of(message);
            case Set(var timer, var due) -> Timers.set(timer, due, "handler", "argument");
            case Cancel(var timer) -> Timers.cancel(timer);
        };
    }
}
