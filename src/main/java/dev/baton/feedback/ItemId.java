package dev.baton.feedback;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;

/** Names an item; sorts by time, and by order within a millisecond. */
record ItemId(String value) {

    private static final int SHORT = 6;

    static ItemId create() {
        return new ItemId(UlidCreator.getMonotonicUlid().toString());
    }

    static boolean isValid(String text) {
        return Ulid.isValid(text);
    }

    /** What people read and type: the end of the id. */
    String code() {
        return value.substring(value.length() - SHORT).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
