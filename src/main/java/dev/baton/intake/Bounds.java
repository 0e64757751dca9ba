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

    /** The most items of a list. */
    static final int ITEMS = 20_000;

    /** Nobody waits longer, whatever goes on. */
    static final Duration GIVEN_UP = Duration.ofSeconds(3);

    static final String TOO_LONG = "The mapping takes too long.";
    static final String TOO_MUCH = "The mapping makes too much.";

    private static final int STEPS = 200_000;
    private static final int DEPTH = 200;
    private static final int WEIGHT = 2_000_000;

    /** Of all results together, characters and items of lists. */
    private static final long ALL = 20_000_000;

    private static final Duration TIME = Duration.ofSeconds(2);
    private static final ScopedValue<Bounds> CURRENT = ScopedValue.newInstance();

    private final long start = System.nanoTime();
    private final IdentityHashMap<Object, Integer> weights = new IdentityHashMap<>();
    private int steps;
    private int depth;
    private long made;

    /** An evaluation was ended. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Runs what is bounded, on this thread. */
    static <T> T within(ScopedValue.CallableOp<T, RuntimeException> evaluation) {
        return ScopedValue.where(CURRENT, new Bounds()).call(evaluation);
    }

    /** The frame in which an expression is bounded. */
    static Jsonata.Frame on(Jsonata jsonata) {
        var bounds = CURRENT.get();
        var frame = jsonata.createFrame();
        OwnFunctions.bind(frame);
        SafeFunctions.bind(frame);
        frame.setEvaluateEntryCallback((expression, input, environment) -> bounds.enter());
        frame.setEvaluateExitCallback((expression, input, environment, result) -> bounds.leave(result));
        return frame;
    }

    /** A function that is counted, timed and weighed, be it called by another function. */
    static Jsonata.JFunction fenced(Jsonata.JFunctionCallable function, String signature) {
        return new Jsonata.JFunction(
                (input, arguments) -> {
                    var bounds = CURRENT.get();
                    bounds.enter();
                    var result = function.call(input, arguments);
                    bounds.leave(result);
                    return result;
                },
                signature);
    }

    private void enter() {
        depth++;
        steps++;
        if (depth > DEPTH) {
            throw new Exceeded("The mapping calls itself too deep.");
        }
        if (steps > STEPS || System.nanoTime() - start > TIME.toNanos()) {
            throw new Exceeded(TOO_LONG);
        }
    }

    private void leave(@Nullable Object result) {
        depth--;
        if (result instanceof Pattern) {
            throw new Exceeded("Write regular expressions as texts, in $matches, $capture or $replaceAll.");
        }
        made += size(result);
        if (made > ALL || weight(result) > WEIGHT) {
            throw new Exceeded(TOO_MUCH);
        }
    }

    private static int size(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case List<?> list -> list.size();
            case null, default -> 0;
        };
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
