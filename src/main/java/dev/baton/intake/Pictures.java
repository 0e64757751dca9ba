package dev.baton.intake;

import com.dashjoin.jsonata.Functions;
import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and times as text. By themselves these functions write as many digits as their picture asks for, so that is
 * bounded.
 */
final class Pictures {

    private static final int LONGEST = 100;

    /** Of roman figures, too. */
    private static final int GREATEST_ROMAN = 9_999;

    private static final double GREATEST = 1e15;
    private static final int DECIMALS = 30;

    /** The last millisecond of the year 9999. */
    private static final long LATEST = 253_402_300_799_999L;

    /** Four digits or more of a width, such as in {@code [Y,9999]}. */
    private static final Pattern WIDE = Pattern.compile(",[^]]*\\p{Nd}{4}");

    /** Empty if it isn't given. */
    private static String picture(List<?> arguments, int at) {
        var picture = SafeFunctions.text(arguments, at);
        if (picture.length() > LONGEST) {
            throw new Bounds.Exceeded("A picture of the mapping has at most " + LONGEST + " characters.");
        }
        return picture;
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String timePicture(List<?> arguments, int at) {
        var picture = picture(arguments, at);
        if (WIDE.matcher(CharMatcher.whitespace().removeFrom(picture)).find()) {
            throw new Bounds.Exceeded("A width in a picture of the mapping has at most 3 digits.");
        }
        return picture;
    }

    private static Number value(List<?> arguments) {
        return arguments.getFirst() instanceof Number number ? number : 0;
    }

    static @Nullable Object time(List<?> arguments) {
        var millis = value(arguments).longValue();
        if (millis > LATEST || millis < -LATEST) {
            throw new Bounds.Exceeded("A time of the mapping is too far away.");
        }
        return Functions.dateTimeFromMillis(
                millis, orNone(timePicture(arguments, 1)), orNone(SafeFunctions.text(arguments, 2)));
    }

    static @Nullable Object now(List<?> arguments) {
        return Functions.now(orNone(timePicture(arguments, 0)), orNone(SafeFunctions.text(arguments, 1)));
    }

    static @Nullable Object number(List<?> arguments) {
        var options = arguments.size() > 2 && arguments.get(2) instanceof Map<?, ?> map ? map : null;
        return Functions.formatNumber(value(arguments), picture(arguments, 1), options);
    }

    static @Nullable Object integer(List<?> arguments) {
        var picture = picture(arguments, 1);
        var value = value(arguments);
        var greatest = CharMatcher.anyOf("Ii").matchesAnyOf(picture) ? GREATEST_ROMAN : GREATEST;
        if (Math.abs(value.doubleValue()) > greatest) {
            throw new Bounds.Exceeded("A number of the mapping is too great for its picture.");
        }
        return Functions.formatInteger(value, picture);
    }

    static @Nullable Object round(List<?> arguments) {
        return Functions.round(
                value(arguments).doubleValue(), Math.clamp(SafeFunctions.number(arguments, 1, 0), -DECIMALS, DECIMALS));
    }

    private Pictures() {}
}
