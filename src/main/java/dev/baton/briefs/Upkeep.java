package dev.baton.briefs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a brief shows is still right. What nobody has confirmed for 90 days, or what three people say didn't
 * help, is asked about once, reminded of once, and then somebody else is told once.
 *
 * @param assets by their {@linkplain Asset#key() key}
 */
record Upkeep(BriefId brief, Map<String, Care> assets) {

    static final Duration FRESH = Duration.ofDays(90);
    static final int DOUBTS = 3;

    /** What Baton does about something that may be out of date. */
    enum Step {
        ASK,
        REMIND,
        TELL_LEAD,
        NOTHING
    }

    /**
     * How it is with one of them.
     *
     * @param confirmed when it came in, or somebody said last that it is right
     * @param done the latest step that was done since then
     * @param asked when that was asked; null if it wasn't
     * @param due when the next step is due
     * @param before how it was before it was confirmed, for taking that back
     */
    record Care(
            Instant confirmed,
            @Nullable Step done,
            @Nullable Instant asked,
            Instant due,
            @Nullable Care before) {

        static Care since(Instant now) {
            return new Care(now, null, null, now.plus(FRESH), null);
        }

        Step next() {
            return switch (done) {
                case null -> Step.ASK;
                case ASK -> Step.REMIND;
                case REMIND -> Step.TELL_LEAD;
                case TELL_LEAD, NOTHING -> Step.NOTHING;
            };
        }

        /** @param doubts how many people have said since it was confirmed that it doesn't help */
        boolean isDue(Step step, int doubts, Instant now) {
            return next() == step
                    && step != Step.NOTHING
                    && (!now.isBefore(due) || (step == Step.ASK && doubts >= DOUBTS));
        }

        /** Whether somebody was asked and hasn't answered. */
        boolean waits() {
            return asked != null;
        }

        Care did(Step step, Instant now, Instant next) {
            return new Care(confirmed, step, step == Step.ASK ? now : asked, next, before);
        }

        Care confirmed(Instant now) {
            return new Care(now, null, null, now.plus(FRESH), new Care(confirmed, done, asked, due, null));
        }

        /** The next step isn't due before that. */
        Care later(Instant other) {
            return new Care(confirmed, done, asked, due.isBefore(other) ? other : due, before);
        }
    }

    Upkeep {
        assets = Map.copyOf(assets);
    }

    static Upkeep of(BriefId brief) {
        return new Upkeep(brief, Map.of());
    }

    /** It shows exactly those; what is new is right. */
    Upkeep showing(Collection<String> keys, Instant now) {
        var all = new HashMap<String, Care>();
        keys.forEach(key -> all.put(key, assets.getOrDefault(key, Care.since(now))));
        return new Upkeep(brief, all);
    }

    /** Of what a step is due. */
    List<String> due(Step step, Map<String, Integer> doubts, Instant now) {
        return assets.entrySet().stream()
                .filter(each -> each.getValue().isDue(step, doubts.getOrDefault(each.getKey(), 0), now))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What of a brief waits for an answer. */
    List<Asset> waiting(Brief brief) {
        return among(brief, Care::waits);
    }

    /** What of a brief can be used, and is that way. */
    List<Asset> among(Brief brief, Predicate<Care> which) {
        return brief.current().evidence().without(brief.retired()).stream()
                .filter(asset -> assets.containsKey(asset.key()) && which.test(assets.get(asset.key())))
                .toList();
    }

    /** That step was done for those. */
    Upkeep did(Step step, Collection<String> keys, Instant now, Instant next) {
        return changing(keys, care -> care.did(step, now, next));
    }

    Upkeep confirmed(String key, Instant now) {
        return changing(List.of(key), care -> care.confirmed(now));
    }

    /** Empty if it wasn't confirmed. */
    Optional<Upkeep> unconfirmed(String key) {
        return Optional.ofNullable(assets.get(key))
                .map(Care::before)
                .map(before -> changing(List.of(key), ignored -> before));
    }

    private Upkeep changing(Collection<String> keys, UnaryOperator<Care> change) {
        var all = new HashMap<>(assets);
        keys.forEach(key -> all.computeIfPresent(key, (ignored, care) -> change.apply(care)));
        return new Upkeep(brief, all);
    }

    /** When the next step is due by itself; empty if none is. */
    Optional<Instant> next() {
        return assets.values().stream()
                .filter(care -> care.next() != Step.NOTHING)
                .map(Care::due)
                .min(Comparator.naturalOrder());
    }
}
