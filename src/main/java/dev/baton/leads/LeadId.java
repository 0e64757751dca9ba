package dev.baton.leads;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;

/** Names a lead; sorts by time, and by order within a millisecond. */
record LeadId(String value) {

    private static final int SHORT = 6;

    static LeadId create() {
        return new LeadId(UlidCreator.getMonotonicUlid().toString());
    }

    static boolean isValid(String text) {
        return Ulid.isValid(text);
    }

    /** What people read and type: the end of the id, which differs between leads of the same moment. */
    String code() {
        return value.substring(value.length() - SHORT).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
