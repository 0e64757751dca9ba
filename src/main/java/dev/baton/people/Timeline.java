package dev.baton.people;

import dev.baton.chat.Excerpt;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What goes on when, to be drawn as bars below each other, with a line for today.
 *
 * @param title what goes on, such as {@code Campaigns}
 * @param rows the first one on top; of more than {@value #ROWS} the rest is counted only
 */
public record Timeline(String title, LocalDate today, List<Row> rows) {

    /** So many can be read in a message. */
    public static final int ROWS = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int LONGEST = 120;

    public Timeline {
        title = Excerpt.of(title, LONGEST);
        rows = List.copyOf(rows);
    }

    /** How much a bar stands out. What that means is in its {@link Row#state}, for who can't tell the colours. */
    public enum Tone {
        PLAIN,
        STRONG,
        FAINT
    }

    /**
     * A bar.
     *
     * @param to the last day, not before the first one
     * @param state a word or two, such as {@code running}; drawn beside the bar
     */
    public record Row(String label, LocalDate from, LocalDate to, String state, Tone tone) {

        public Row {
            label = Excerpt.of(label, LONGEST);
            state = Excerpt.of(state, LONGEST);
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
            }
        }
    }

    /** Those that are drawn. */
    public List<Row> drawn() {
        return rows.subList(0, Math.min(rows.size(), ROWS));
    }

    /** Says that there are more than are drawn; empty if all are. */
    public String more() {
        return rows.size() > ROWS ? "and " + (rows.size() - ROWS) + " more" : "";
    }

    /** All that there is to see, in words. */
    public String read() {
        var lines = drawn().stream().map(Timeline::read).collect(Collectors.joining("; "));
        return "Today is " + DAY.format(today) + ". " + (lines.isEmpty() ? "There is nothing." : lines + ".")
                + (more().isEmpty() ? "" : " " + more() + ".");
    }

    private static String read(Row row) {
        var days = DAY.format(row.from()) + " to " + DAY.format(row.to());
        return row.label() + ": " + days + (row.state().isEmpty() ? "" : ", " + row.state());
    }
}
