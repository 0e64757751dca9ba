package dev.baton.briefs;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;

/** Names a brief; sorts by time. */
record BriefId(String value) {

    private static final int SHORT = 6;

    static BriefId create() {
        return new BriefId(UlidCreator.getMonotonicUlid().toString());
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
