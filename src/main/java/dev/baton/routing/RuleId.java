package dev.baton.routing;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;

/** Names a rule; sorts by time. */
record RuleId(String value) {

    static RuleId create() {
        return new RuleId(UlidCreator.getMonotonicUlid().toString());
    }

    static boolean isValid(String text) {
        return Ulid.isValid(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
