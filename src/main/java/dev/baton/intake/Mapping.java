package dev.baton.intake;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import dev.baton.chat.Intake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSONata expression that makes leads of a payload: nothing, an object, or a list of objects, whose fields have
 * Baton's names. It reaches nothing but the payload, and it ends: its steps, its time and its results are
 * {@linkplain Bounds bounded}, and it runs on a thread of its own that isn't waited for any longer.
 */
record Mapping(String expression) {

    /** The longest expression, in characters. */
    static final int LONGEST = 3_000;

    /** The most leads that are made of one payload. */
    static final int MOST = 100;

    private static final int FIELDS = 60;
    private static final int VALUE = 10_000;
    private static final CharMatcher CURLY = CharMatcher.anyOf("“”„‘’");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    /** What came of mapping. */
    sealed interface Result {

        /**
         * It makes leads.
         *
         * @param leads each by the names of its fields; none if there is nothing to hand in
         */
        record Leads(List<Map<String, String>> leads) implements Result {}

        /**
         * It makes none.
         *
         * @param reason what to do; it repeats nothing of the payload
         */
        record Failed(String reason) implements Result {}
    }

    /** What must be changed of the expression itself. */
    Optional<String> complaint() {
        if (expression.isBlank()) {
            return Optional.of("Please write an expression.");
        }
        if (expression.length() > LONGEST) {
            return Optional.of("Please use at most " + LONGEST + " characters.");
        }
        if (CURLY.matchesAnyOf(expression)) {
            return Optional.of("Please use straight quotes: \" and '.");
        }
        try {
            var errors = Jsonata.jsonata(expression).getErrors();
            return errors == null || errors.isEmpty() ? Optional.empty() : Optional.of("This is no JSONata.");
        } catch (JException e) {
            return Optional.of("This is no JSONata: " + e.getDetailedErrorMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("This is no JSONata.");
        }
    }

    /**
     * Maps.
     *
     * @param payload what JSON reads as: maps, lists, texts, numbers, truth values and nulls
     */
    Result of(Object payload) {
        var evaluation = new FutureTask<>(() -> evaluated(payload));
        Thread.ofPlatform().daemon().name("mapping").start(evaluation);
        try {
            return evaluation.get(Bounds.GIVEN_UP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            evaluation.cancel(true);
            return new Result.Failed(Bounds.TOO_LONG);
        } catch (InterruptedException e) {
            evaluation.cancel(true);
            Thread.currentThread().interrupt();
            return new Result.Failed(Bounds.TOO_LONG);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private Result evaluated(Object payload) {
        var jsonata = Jsonata.jsonata(expression);
        return Bounds.within(() -> leads(jsonata.evaluate(payload, Bounds.on(jsonata))));
    }

    /** Be it that memory ends. */
    private static Result.Failed failed(Throwable why) {
        return switch (why) {
            case JException e ->
                new Result.Failed("The mapping stops with " + e.getError() + " at character " + e.getLocation()
                        + ". Try the payload in the mapping's form.");
            case OutOfMemoryError _ -> new Result.Failed(Bounds.TOO_MUCH);
            default ->
                Throwables.getCausalChain(why).stream()
                        .filter(each -> each instanceof Bounds.Exceeded || each instanceof Unfit)
                        .findFirst()
                        .map(end -> new Result.Failed(Strings.nullToEmpty(end.getMessage())))
                        .orElseGet(Mapping::misfit);
        };
    }

    private static Result.Failed misfit() {
        return new Result.Failed("The mapping doesn't fit what was sent. Try the payload in the mapping's form.");
    }

    private static Result leads(@Nullable Object result) {
        return switch (result) {
            case null -> new Result.Leads(List.of());
            case Map<?, ?> one -> new Result.Leads(List.of(lead(one)));
            case List<?> several
            when several.size() > MOST ->
                new Result.Failed("The mapping makes more than " + MOST + " leads of one payload.");
            case List<?> several -> {
                var leads = new ArrayList<Map<String, String>>();
                for (var each : several) {
                    if (!(each instanceof Map<?, ?> lead)) {
                        throw new Unfit("The mapping must make objects, such as {\"company\": …}.");
                    }
                    leads.add(lead(lead));
                }
                yield new Result.Leads(leads);
            }
            default -> new Result.Failed("The mapping must make an object, such as {\"company\": …}.");
        };
    }

    private static Map<String, String> lead(Map<?, ?> object) {
        if (object.size() > FIELDS) {
            throw new Unfit("A lead has at most " + FIELDS + " fields.");
        }
        var lead = new LinkedHashMap<String, String>();
        object.forEach((name, value) -> {
            if (!(name instanceof String field) || !NAME.matcher(field).matches()) {
                throw new Unfit("A field's name has 1 to 40 letters, digits, dots, - and _, and begins with a letter.");
            }
            var text = text(field, value);
            if (!text.isBlank()) {
                lead.put(field, text.length() > VALUE ? text.substring(0, VALUE) : text);
            }
        });
        return lead;
    }

    private static String text(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> words;
            case Boolean truth -> truth.toString();
            case Number number -> Intake.valueOf(number);
            case List<?> several ->
                several.stream()
                        .filter(each -> each != null)
                        .map(each -> each instanceof List ? unfit(field) : text(field, each))
                        .collect(Collectors.joining(", "));
            default -> unfit(field);
        };
    }

    private static String unfit(String field) {
        throw new Unfit("The mapping must make a text or a number of \"" + field + "\".");
    }

    /** What a mapping made is no lead. */
    private static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unfit(String reason) {
            super(reason, null, false, false);
        }
    }
}
