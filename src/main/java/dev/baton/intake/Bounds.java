package dev.baton.intake;

import com.dashjoin.jsonata.Jsonata;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ends an evaluation that goes on too long, too deep, or makes too much. The steps are counted, so that the same
 * payload always comes to the same, on a busy machine too; time is the second fence.
 */
final class Bounds {

    private static final int STEPS = 200_000;
    private static final int DEPTH = 200;
    private static final int WEIGHT = 2_000_000;
    private static final int ITEMS = 20_000;
    private static final Duration TIME = Duration.ofSeconds(2);

    private final long start = System.nanoTime();
    private final IdentityHashMap<Object, Integer> weights = new IdentityHashMap<>();
    private int steps;
    private int depth;

    /** An evaluation was ended. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded(String reason) {
            super(reason, null, false, false);
        }
    }

    /** The frame in which an expression is bounded; for one evaluation. */
    static Jsonata.Frame on(Jsonata jsonata) {
        var bounds = new Bounds();
        var frame = jsonata.createFrame();
        SafeFunctions.bind(frame);
        frame.setEvaluateEntryCallback((expression, input, environment) -> bounds.enter());
        frame.setEvaluateExitCallback((expression, input, environment, result) -> bounds.leave(result));
        return frame;
    }

    private void enter() {
        depth++;
        steps++;
        if (depth > DEPTH) {
            throw new Exceeded("The mapping calls itself too deep.");
        }
        if (steps > STEPS || System.nanoTime() - start > TIME.toNanos()) {
            throw new Exceeded("The mapping takes too long.");
        }
    }

    private void leave(@Nullable Object result) {
        depth--;
        if (result instanceof Pattern) {
            throw new Exceeded("Write regular expressions as texts, in $matches, $capture or $replaceAll.");
        }
        if (weight(result) > WEIGHT) {
            throw new Exceeded("The mapping makes too much.");
        }
    }

    /** How much there is of it, what is there several times counted each time. */
    private int weight(@Nullable Object value) {
        return switch (value) {
            case null -> 1;
            case String text -> text.length() + 1;
            case List<?> list when list.size() > ITEMS -> WEIGHT + 1;
            case List<?> list -> known(list, list);
            case Map<?, ?> map -> known(map, map.values());
            default -> 1;
        };
    }

    private int known(Object whole, Iterable<?> parts) {
        var known = weights.get(whole);
        if (known != null) {
            return known;
        }
        var sum = 1;
        for (var part : parts) {
            sum += weight(part);
            if (sum > WEIGHT) {
                break;
            }
        }
        weights.put(whole, sum);
        return sum;
    }
}
