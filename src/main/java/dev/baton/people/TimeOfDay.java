package dev.baton.people;

import dev.baton.chat.Excerpt;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day as people write them. */
public final class TimeOfDay {

    /** More of what was typed is not shown again. */
    private static final int ECHO = 40;

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|uhr)?", Pattern.CASE_INSENSITIVE);

    /** Reads {@code 9}, {@code 9:30}, {@code 09.30}, {@code 9h30} and {@code 9:30 pm}. */
    public static Optional<LocalTime> find(String typed) {
        var matcher = WRITTEN.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(matcher.group(1));
        var minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        var half = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
        return half.equals("am") || half.equals("pm")
                ? of(hour < 1 || hour > 12 ? -1 : hour % 12 + (half.equals("pm") ? 12 : 0), minute)
                : of(hour, minute);
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to say to whoever typed something that is none. */
    public static String unknown(String typed) {
        return "“" + Excerpt.of(typed, ECHO)
                + "” is no time of day. Please write one from 00:00 to 23:59, such as 09:30.";
    }

    private TimeOfDay() {}
}
