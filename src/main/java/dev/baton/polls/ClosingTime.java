package dev.baton.polls;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;

/** Reads when a poll is to close, in people's words. */
final class ClosingTime {

    /** Nobody needs more; what reads it takes the longer, the more there is to try. */
    static final int LONGEST = 60;

    private static final Duration FARTHEST = Duration.ofDays(365);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");

    /** What came of reading. */
    sealed interface Reading {

        record Understood(Instant at) implements Reading {}

        record Refused(String complaint) implements Reading {}
    }

    /**
     * Reads.
     *
     * @param zone by whose clocks
     * @param evening when a day without a time is over
     */
    static Reading read(String typed, ZoneId zone, LocalTime evening, Instant now) {
        var words = CharMatcher.whitespace().trimAndCollapseFrom(typed, ' ');
        if (words.length() > LONGEST) {
            return notUnderstood(words);
        }
        if (isNoDay(words)) {
            return new Reading.Refused("“" + words + "” is no day of the calendar.");
        }
        var groups = new Parser(TimeZone.getTimeZone(zone)).parse(plain(words), Date.from(now));
        if (groups.size() != 1 || !isAllOf(groups.getFirst(), plain(words))) {
            return notUnderstood(words);
        }
        var at = moment(groups.getFirst(), zone, evening);
        if (!at.isAfter(now)) {
            return new Reading.Refused("“" + words + "” is in the past.");
        }
        return at.isAfter(now.plus(FARTHEST))
                ? new Reading.Refused("“" + words + "” is more than a year ahead.")
                : new Reading.Understood(at);
    }

    /** As the parser knows it: it takes neither “2h” nor days that are written with dots. */
    private static String plain(String words) {
        return words.replaceAll("(?i)\\b(\\d+) ?h\\b", "$1 hours")
                .replaceAll("(?i)\\b(\\d+) ?min\\b", "$1 minutes")
                .replaceAll("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b", "$3-$2-$1")
                .replaceAll("(?i)^(?:the )?end of (?:the )?day$", "today");
    }

    /** Whether it names a day that no month has; the parser would take another one. */
    private static boolean isNoDay(String words) {
        var day = DAY.matcher(plain(words));
        return day.find()
                && !YearMonth.of(Integer.parseInt(day.group(1)), Math.clamp(Integer.parseInt(day.group(2)), 1, 12))
                        .isValidDay(Integer.parseInt(day.group(3)));
    }

    private static Reading notUnderstood(String words) {
        return new Reading.Refused("I don't understand “" + Excerpt.of(words, Limits.LABEL)
                + "”. Please write it like “tomorrow 17:00”, “in 2 hours” or “2026-05-31 12:00”.");
    }

    /** Writes a moment so that it is read as the same, to the minute. */
    static String write(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : WRITTEN.format(at.atZone(zone));
    }

    /** Whether it is one moment, and nothing was left over. */
    private static boolean isAllOf(DateGroup group, String words) {
        return group.getText().equalsIgnoreCase(words) && group.getDates().size() == 1 && !group.isRecurring();
    }

    private static Instant moment(DateGroup group, ZoneId zone, LocalTime evening) {
        var at = group.getDates().getFirst().toInstant();
        return group.isTimeInferred()
                ? at.atZone(zone).toLocalDate().atTime(evening).atZone(zone).toInstant()
                : at;
    }

    private ClosingTime() {}
}
