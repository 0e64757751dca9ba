package dev.baton.standups;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How lists, days and counts read. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

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

    /** Such as {@code Mon 2 Mar}. */
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    private Words() {}
}
