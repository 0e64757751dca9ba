package dev.baton.intake;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata;
import com.google.common.base.Splitter;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.baton.pods.MailDomain;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stand-ins for those functions of JSONata that can go on for ever or make any amount of text by themselves. Regular
 * expressions are RE2's, which take time in proportion to the text.
 */
final class SafeFunctions {

    private static final int LONGEST = 1_000_000;
    private static final int PATTERN = 200;
    private static final int WIDEST = 10_000;

    private static final Map<String, Jsonata.JFunction> ALL = Map.ofEntries(
            function("replace", "<s-ssn?:s>", SafeFunctions::replace),
            function("join", "<a<s>s?:s>", SafeFunctions::join),
            function("pad", "<s-ns?:s>", SafeFunctions::pad),
            function("split", "<s-sn?:a<s>>", SafeFunctions::split),
            function("spread", "<x-:a<o>>", SafeFunctions::spread),
            function("zip", "<a+>", SafeFunctions::zip),
            function("string", "<x-b?:s>", SafeFunctions::string),
            function("toMillis", "<s-:n>", SafeFunctions::toMillis),
            function("fromMillis", "<n-s?s?:s>", Pictures::time),
            function("formatNumber", "<n-so?:s>", Pictures::number),
            function("formatInteger", "<n-s:s>", Pictures::integer),
            function("round", "<n-n?:n>", Pictures::round),
            Map.entry("now", Bounds.fenced((input, arguments) -> Pictures.now(arguments), "<s?s?:s>")),
            function("eval", "<sx?:x>", SafeFunctions::refused),
            function("parseInteger", "<s-s:n>", SafeFunctions::refused),
            function("matches", "<s-s:b>", SafeFunctions::matches),
            function("capture", "<s-s:a<s>>", SafeFunctions::capture),
            function("replaceAll", "<s-ss:s>", SafeFunctions::replaceAll),
            function("companyOf", "<s-:s>", SafeFunctions::companyOf));

    static void bind(Jsonata.Frame frame) {
        ALL.forEach(frame::bind);
    }

    /** What a function does with its arguments; a text that isn't there comes to nothing. */
    private interface Body {

        @Nullable
        Object of(List<?> arguments);
    }

    private static Map.Entry<String, Jsonata.JFunction> function(String name, String signature, Body body) {
        Jsonata.JFunctionCallable function =
                (input, arguments) -> arguments.isEmpty() || arguments.get(0) == null ? null : body.of(arguments);
        return Map.entry(name, Bounds.fenced(function, signature));
    }

    static String text(List<?> arguments, int at) {
        return at < arguments.size() && arguments.get(at) instanceof String text ? text : "";
    }

    static int number(List<?> arguments, int at, int otherwise) {
        return at < arguments.size() && arguments.get(at) instanceof Number number ? number.intValue() : otherwise;
    }

    private static void bound(CharSequence made) {
        if (made.length() > LONGEST) {
            throw new Bounds.Exceeded(Bounds.TOO_MUCH);
        }
    }

    private static String replace(List<?> arguments) {
        var text = text(arguments, 0);
        var what = text(arguments, 1);
        var with = text(arguments, 2);
        if (what.isEmpty()) {
            return text;
        }
        var left = number(arguments, 3, Integer.MAX_VALUE);
        var result = new StringBuilder();
        var from = 0;
        for (var at = text.indexOf(what); at >= 0 && left > 0; at = text.indexOf(what, from), left--) {
            result.append(text, from, at).append(with);
            from = at + what.length();
            bound(result);
        }
        return result.append(text, from, text.length()).toString();
    }

    private static String join(List<?> arguments) {
        var separator = text(arguments, 1);
        var result = new StringBuilder();
        var parts = arguments.get(0) instanceof List<?> list ? list : List.of(arguments.get(0));
        for (var at = 0; at < parts.size(); at++) {
            result.append(at == 0 ? "" : separator).append(parts.get(at));
            bound(result);
        }
        return result.toString();
    }

    /** To the left if the width is below zero. */
    private static String pad(List<?> arguments) {
        var text = text(arguments, 0);
        var width = Math.clamp(number(arguments, 1, 0), -WIDEST, WIDEST);
        var filling = text(arguments, 2).isEmpty() ? " " : text(arguments, 2);
        var missing = Math.max(0, Math.abs(width) - text.length());
        var some = filling.substring(0, Math.min(filling.length(), WIDEST));
        var padding = some.repeat(missing / some.length() + 1).substring(0, missing);
        return width < 0 ? padding + text : text + padding;
    }

    private static List<String> split(List<?> arguments) {
        var text = text(arguments, 0);
        var separator = text(arguments, 1);
        var most = number(arguments, 2, Integer.MAX_VALUE);
        var parts = separator.isEmpty()
                ? text.codePoints().limit(Bounds.ITEMS + 1L).mapToObj(Character::toString)
                : Splitter.on(separator).splitToStream(text);
        var split = new ArrayList<String>();
        parts.limit(Math.clamp(most, 0, Bounds.ITEMS + 1)).forEach(split::add);
        if (split.size() > Bounds.ITEMS) {
            throw new Bounds.Exceeded(Bounds.TOO_MUCH);
        }
        return split;
    }

    static Object spread(List<?> arguments) {
        var of = arguments.get(0);
        var result = new ArrayList<Object>();
        if (!(of instanceof List<?>) && !(of instanceof Map<?, ?>)) {
            return of;
        }
        spread(of, result);
        return result;
    }

    private static void spread(@Nullable Object of, List<Object> result) {
        switch (of) {
            case List<?> list -> list.forEach(each -> spread(each, result));
            case Map<?, ?> map ->
                map.forEach((name, value) -> {
                    var one = new LinkedHashMap<Object, Object>();
                    one.put(name, value);
                    add(one, result);
                });
            case null -> {}
            default -> add(of, result);
        }
    }

    private static void add(Object item, List<Object> result) {
        if (result.size() == Bounds.ITEMS) {
            throw new Bounds.Exceeded(Bounds.TOO_MUCH);
        }
        result.add(item);
    }

    private static Object zip(List<?> lists) {
        var length = lists.stream()
                .mapToInt(each -> each instanceof List<?> list ? list.size() : 0)
                .min()
                .orElse(0);
        if ((long) length * lists.size() > Bounds.ITEMS) {
            throw new Bounds.Exceeded(Bounds.TOO_MUCH);
        }
        var result = new ArrayList<List<Object>>();
        for (var at = 0; at < length; at++) {
            var tuple = new ArrayList<Object>();
            for (var each : lists) {
                tuple.add(((List<?>) each).get(at));
            }
            result.add(tuple);
        }
        return result;
    }

    /** On one line: what is indented grows by its depth. */
    private static @Nullable Object string(List<?> arguments) {
        return Functions.string(arguments.get(0), false);
    }

    private static @Nullable Object toMillis(List<?> arguments) {
        var text = text(arguments, 0);
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text).toEpochMilli()
                    : OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The company's domain of an e-mail address; nothing of a mail provider's. */
    private static @Nullable Object companyOf(List<?> arguments) {
        return MailDomain.ofCompany(text(arguments, 0)).orElse(null);
    }

    private static Object refused(List<?> ignored) {
        throw new Bounds.Exceeded("A mapping can't use $eval and $parseInteger.");
    }

    private static Pattern pattern(List<?> arguments) {
        var text = text(arguments, 1);
        if (text.length() > PATTERN) {
            throw new Bounds.Exceeded("A regular expression has at most " + PATTERN + " characters.");
        }
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new Bounds.Exceeded("A regular expression of the mapping isn't one.");
        }
    }

    private static Object matches(List<?> arguments) {
        return pattern(arguments).matcher(text(arguments, 0)).find();
    }

    /** The first match: all of it, then its groups. */
    private static @Nullable Object capture(List<?> arguments) {
        var match = pattern(arguments).matcher(text(arguments, 0));
        if (!match.find()) {
            return null;
        }
        var groups = new ArrayList<String>();
        for (var group = 0; group <= match.groupCount(); group++) {
            var found = match.group(group);
            groups.add(found == null ? "" : found);
        }
        return groups;
    }

    private static Object replaceAll(List<?> arguments) {
        var match = pattern(arguments).matcher(text(arguments, 0));
        var with = text(arguments, 2);
        var result = new StringBuilder();
        var from = 0;
        while (match.find()) {
            result.append(text(arguments, 0), from, match.start()).append(with);
            from = match.end();
            bound(result);
        }
        return result.append(text(arguments, 0).substring(from)).toString();
    }

    private SafeFunctions() {}
}
