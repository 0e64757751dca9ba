package dev.baton.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** On which days something recurs. */
public sealed interface Rhythm {

    /**
     * Whether it falls on a day.
     *
     * @param from the day from which it counts, not after {@code day}
     */
    boolean fallsOn(LocalDate day, LocalDate from);

    /**
     * On some days of every n-th week. A week begins on Monday, and the first one is that of the day from which it
     * counts.
     *
     * @param every 1 to 52
     */
    record Weekly(int every, Set<DayOfWeek> days) implements Rhythm {

        public Weekly {
            days = Set.copyOf(days);
            if (every < 1 || every > 52 || days.isEmpty()) {
                throw new IllegalArgumentException("every " + every + " weeks on " + days);
            }
        }

        @Override
        public boolean fallsOn(LocalDate day, LocalDate from) {
            return days.contains(day.getDayOfWeek())
                    && ChronoUnit.WEEKS.between(monday(from), monday(day)) % every == 0;
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /**
     * On the n-th such day of every month. There is no fifth, since most months have none: the last is meant.
     *
     * @param nth 1 to 4, or {@link #LAST}
     */
    record Monthly(int nth, DayOfWeek day) implements Rhythm {

        public static final int LAST = -1;

        public Monthly {
            if (nth != LAST && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException("on " + day + " number " + nth);
            }
        }

        @Override
        public boolean fallsOn(LocalDate date, LocalDate from) {
            return date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        }
    }

    /** On the first of some days of a week in every month, such as the first one on which people work. */
    record FirstOfMonth(Set<DayOfWeek> days) implements Rhythm {

        public FirstOfMonth {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("on the first of no days");
            }
        }

        @Override
        public boolean fallsOn(LocalDate day, LocalDate from) {
            return days.contains(day.getDayOfWeek())
                    && day.withDayOfMonth(1)
                            .datesUntil(day)
                            .noneMatch(earlier -> days.contains(earlier.getDayOfWeek()));
        }
    }
}
