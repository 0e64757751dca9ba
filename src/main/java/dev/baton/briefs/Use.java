package dev.baton.briefs;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one person did with a brief and with what it shows. Each deed counts once a day, where the campaign is.
 *
 * @param things by their {@linkplain Asset#key() key}; the brief itself is {@link #ALL}
 */
record Use(BriefId brief, PersonId person, Map<String, Thing> things) {

    /** Stands for the brief itself. */
    static final String ALL = "all";

    /** On how many days something was done, and the latest of them. */
    record Days(int number, @Nullable LocalDate last) {

        static final Days NONE = new Days(0, null);

        boolean hold(LocalDate day) {
            return last != null && !last.isBefore(day);
        }

        Days and(LocalDate day) {
            return hold(day) ? this : new Days(number + 1, day);
        }

        Days without(LocalDate day) {
            return day.equals(last) ? new Days(number - 1, null) : this;
        }
    }

    /**
     * What the person says of it, once.
     *
     * @param sentence what the owner is told; empty if nothing
     * @param named whether the owner is told who says so
     */
    record Verdict(boolean helped, Instant at, String sentence, boolean named) {}

    /** One thing that was used. */
    record Thing(Days opened, Days shared, @Nullable Verdict verdict) {

        static final Thing UNUSED = new Thing(Days.NONE, Days.NONE, null);

        Thing opened(LocalDate day) {
            return new Thing(opened.and(day), shared, verdict);
        }

        Thing shared(LocalDate day) {
            return new Thing(opened, shared.and(day), verdict);
        }

        Thing unshared(LocalDate day) {
            return new Thing(opened, shared.without(day), verdict);
        }

        Thing judged(@Nullable Verdict other) {
            return new Thing(opened, shared, other);
        }
    }

    Use {
        things = Map.copyOf(things);
    }

    static String idOf(BriefId brief, PersonId person) {
        return brief + ":" + person;
    }

    static Use of(BriefId brief, PersonId person) {
        return new Use(brief, person, Map.of());
    }

    String id() {
        return idOf(brief, person);
    }

    /** Whether the person says of anything that it didn't help. */
    boolean doubts() {
        return things.values().stream().map(Thing::verdict).anyMatch(verdict -> verdict != null && !verdict.helped());
    }

    Thing of(String key) {
        return things.getOrDefault(key, Thing.UNUSED);
    }

    /** Empty if that is counted already. */
    Optional<Use> opening(String key, LocalDate day) {
        return changing(key, thing -> thing.opened(day));
    }

    /** Empty if that is counted already. */
    Optional<Use> sharing(String key, LocalDate day) {
        return changing(key, thing -> thing.shared(day));
    }

    /** Empty if nothing of that day is counted. */
    Optional<Use> unsharing(String key, LocalDate day) {
        return changing(key, thing -> thing.unshared(day));
    }

    /** Empty if the person says so already; another verdict takes its place, and what was said of the former goes. */
    Optional<Use> judging(String key, boolean helped, Instant now) {
        return changing(
                key,
                thing -> thing.verdict() != null && thing.verdict().helped() == helped
                        ? thing
                        : thing.judged(new Verdict(helped, now, "", false)));
    }

    /** Empty if there is no verdict. */
    Optional<Use> saying(String key, String sentence, boolean named) {
        return changing(
                key,
                thing -> thing.verdict() == null
                        ? thing
                        : thing.judged(new Verdict(
                                thing.verdict().helped(), thing.verdict().at(), sentence, named)));
    }

    /** Empty if there is no verdict. */
    Optional<Use> unjudging(String key) {
        return changing(key, thing -> thing.judged(null));
    }

    private Optional<Use> changing(String key, UnaryOperator<Thing> change) {
        var before = of(key);
        var after = change.apply(before);
        if (after.equals(before)) {
            return Optional.empty();
        }
        var all = new HashMap<>(things);
        all.put(key, after);
        return Optional.of(new Use(brief, person, all));
    }
}
