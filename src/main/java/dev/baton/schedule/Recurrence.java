package dev.baton.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a schedule: at most one run on a local date, at a local time. Where the clocks skip that time, the run is
 * when they go on; where they show it twice, it is the first time. A date that a zone skips altogether has no run.
 *
 * @param time to the second
 * @param from the first day, and the one from which the rhythm counts
 * @param until the last day, for runs in place of one on a holiday too; none if null
 * @param daysOff if null, holidays are days like any other
 */
public record Recurrence(
        Rhythm rhythm,
        LocalTime time,
        ZoneId zone,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DaysOff daysOff) {

    /** Nobody plans for longer; later there is a mistake, such as a run on nothing but holidays. */
    private static final int DAYS = 4_000;

    public Recurrence {
        time = time.truncatedTo(ChronoUnit.SECONDS);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " until " + until);
        }
    }

    /** The days with a run, in order, from a day on and for about ten years. */
    public Stream<LocalDate> days(LocalDate first, HolidayCalendar holidays) {
        var begin = first.isBefore(from) ? from : first;
        return begin.minusDays(daysOff == null ? 0 : DaysOff.MOST)
                .datesUntil(begin.plusDays(DAYS))
                .filter(this::isPlanned)
                .flatMap(day ->
                        daysOff == null ? Stream.of(day) : daysOff.inPlaceOf(day, this::isPlanned, holidays).stream())
                .distinct()
                .filter(day -> !day.isBefore(begin) && isWithin(day) && exists(day));
    }

    /** The days whose runs are after a moment. */
    public Stream<LocalDate> daysAfter(Instant moment, HolidayCalendar holidays) {
        return days(moment.atZone(zone).toLocalDate().minusDays(1), holidays).filter(day -> at(day).isAfter(moment));
    }

    /** The days of the rhythm between two days, both included, that are holidays. */
    Stream<LocalDate> holidays(LocalDate first, LocalDate last, HolidayCalendar holidays) {
        return first.datesUntil(last.plusDays(1)).filter(this::isPlanned).filter(day -> isHoliday(day, holidays));
    }

    /** When the run of a day is. */
    public Instant at(LocalDate day) {
        var local = day.atTime(time);
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    boolean isHoliday(LocalDate day, HolidayCalendar holidays) {
        return daysOff != null && holidays.isHoliday(day, daysOff.region());
    }

    boolean isPlanned(LocalDate day) {
        return isWithin(day) && rhythm.fallsOn(day, from);
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    private boolean exists(LocalDate day) {
        var change = zone.getRules().getTransition(day.atStartOfDay());
        return change == null
                || !change.isGap()
                || change.getDateTimeAfter().isBefore(day.plusDays(1).atStartOfDay());
    }
}
