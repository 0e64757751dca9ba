package dev.baton.standups.meetings;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;

/** Names a meeting; sorts by time. */
record MeetingId(String value) {

    static MeetingId create() {
        return new MeetingId(UlidCreator.getMonotonicUlid().toString());
    }

    static boolean isValid(String text) {
        return Ulid.isValid(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
