package dev.baton.pods;

import dev.baton.people.Side;
import dev.baton.schedule.Outlook;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How lists, days and counts read. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final int MOST_HOLIDAYS = 5;

    /** Such as {@code Ann, Ben and Cid}. */
    public static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** The same of many: the first few, and how many more there are. */
    public static String list(List<String> words, int most) {
        return words.size() <= most
                ? list(words)
                : String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
    }

    /** Such as {@code Monday, 2 March}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code both sides}; others are on none. */
    public static String side(@Nullable Side side) {
        return switch (side) {
            case null -> "others";
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case BOTH -> "both sides";
        };
    }

    /** Such as {@code 2 March 2026}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Such as {@code 1–20 December 2026}; says no month and no year twice. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (first.getYear() != last.getYear()) {
            return date(first) + " – " + date(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + date(last)
                : MONTH_DAY.format(first) + " – " + date(last);
    }

    /** Such as {@code , then Tue 3 Mar and Thu 5 Mar. Not on Wed 4 Mar: public holiday.}; follows the first run. */
    public static String afterFirst(Outlook outlook) {
        var then = outlook.runs().stream()
                .skip(1)
                .map(run -> shortDay(run.toLocalDate()))
                .toList();
        var holidays = outlook.holidays().stream().map(Words::shortDay).toList();
        return (then.isEmpty() ? "." : ", then " + list(then) + ".")
                + (holidays.isEmpty() ? "" : " Not on " + list(holidays, MOST_HOLIDAYS) + ": public holiday.");
    }

    /** Such as {@code Mon 2 Mar}. */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    private Words() {}
}
