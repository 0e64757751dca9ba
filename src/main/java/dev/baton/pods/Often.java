package dev.baton.pods;

import dev.baton.schedule.Rhythm;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * In which weeks something recurs: every so many, or those in which a day is the n-th of its kind in the month.
 *
 * @param weeks how many weeks lie between; 1 is each week; 0 if months count
 * @param nth 1 to 4, {@link Rhythm.Monthly#LAST}, or 0 if weeks count
 */
public record Often(int weeks, int nth) {

    public static final Often WEEKLY = weeks(1);

    private static final Map<Integer, String> ORDINALS =
            Map.of(1, "first", 2, "second", 3, "third", 4, "fourth", Rhythm.Monthly.LAST, "last");

    public static Often weeks(int weeks) {
        return new Often(weeks, 0);
    }

    static Often nthOfMonth(int nth) {
        return new Often(0, nth);
    }

    boolean isMonthly() {
        return nth != 0;
    }

    /** @param days one, if months count */
    Rhythm on(Set<DayOfWeek> days) {
        return isMonthly() ? new Rhythm.Monthly(nth, days.iterator().next()) : new Rhythm.Weekly(weeks, days);
    }

    /** Names it in a form. */
    String id() {
        return isMonthly() ? "month:" + nth : Integer.toString(weeks);
    }

    /** Such as {@code Every second week}. */
    String label() {
        if (isMonthly()) {
            return "Every month, on the " + ordinal() + " such day";
        }
        return weeks == 1 ? "Every week" : "Every " + ORDINALS.get(weeks) + " week";
    }

    /** Such as {@code second}. */
    String ordinal() {
        return Objects.requireNonNull(ORDINALS.get(nth));
    }
}
