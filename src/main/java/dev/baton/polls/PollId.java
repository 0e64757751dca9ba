package dev.baton.polls;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;

/** Names a poll; sorts by time. */
record PollId(String value) {

    static PollId create() {
        return new PollId(UlidCreator.getMonotonicUlid().toString());
    }

    static boolean isValid(String text) {
        return Ulid.isValid(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
