package dev.baton.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** Reckons in the hours in which people work. */
public final class WorkingTime {

    /** Nobody agrees to answer after years; further on there is a mistake. */
    private static final int DAYS = 4_000;

    /**
     * When an amount of working time is over: two hours from Friday 16:30, where people work from 8 to 17, is Monday
     * 9:30, unless Monday is a holiday.
     */
    public static Instant after(Instant start, Duration amount, PodPolicy policy) {
        return after(start, amount, policy.workdays());
    }

    /** The same in somebody's own time. */
    public static Instant after(Instant start, Duration amount, Workdays workdays) {
        var from = start.atZone(workdays.zone());
        var left = amount;
        for (var day = from.toLocalDate(); day.isBefore(from.toLocalDate().plusDays(DAYS)); day = day.plusDays(1)) {
            if (!workdays.include(day)) {
                continue;
            }
            var opens = later(opens(day, workdays), from);
            var open = Duration.between(opens, closes(day, workdays));
            if (open.compareTo(left) >= 0) {
                return opens.plus(left).toInstant();
            }
            left = open.isPositive() ? left.minus(open) : left;
        }
        throw new IllegalArgumentException("no end of " + amount + " in sight");
    }

    /** How much working time lies between two moments; none if the second isn't later. */
    public static Duration between(Instant start, Instant end, Workdays workdays) {
        var from = start.atZone(workdays.zone());
        var to = end.atZone(workdays.zone());
        var worked = Duration.ZERO;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            if (workdays.include(day)) {
                var opens = later(opens(day, workdays), from);
                var closes = closes(day, workdays);
                var open = Duration.between(opens, closes.isBefore(to) ? closes : to);
                worked = open.isPositive() ? worked.plus(open) : worked;
            }
        }
        return worked;
    }

    /** The moment itself, if people work then, else when they begin next. */
    public static Instant next(Instant moment, PodPolicy policy) {
        return next(moment, policy.workdays());
    }

    /** The same in somebody's own time. */
    public static Instant next(Instant moment, Workdays workdays) {
        var from = moment.atZone(workdays.zone());
        return from.toLocalDate()
                .datesUntil(from.toLocalDate().plusDays(DAYS))
                .filter(workdays::include)
                .filter(day -> closes(day, workdays).isAfter(from))
                .map(day -> later(opens(day, workdays), from))
                .findFirst()
                .orElseThrow()
                .toInstant();
    }

    /** The day itself, if people work on it, else the last one before on which they do. */
    public static LocalDate lastDay(LocalDate day, PodPolicy policy) {
        return Stream.iterate(day, each -> each.minusDays(1))
                .limit(DAYS)
                .filter(policy.workdays()::include)
                .findFirst()
                .orElseThrow();
    }

    private static ZonedDateTime opens(LocalDate day, Workdays workdays) {
        return moment(day.atTime(workdays.hours().from()), workdays.zone());
    }

    private static ZonedDateTime closes(LocalDate day, Workdays workdays) {
        return moment(day.atTime(workdays.hours().to()), workdays.zone());
    }

    /** When clocks first show that time, or, where they skip it, when they do. */
    public static ZonedDateTime moment(LocalDateTime time, ZoneId zone) {
        var skip = zone.getRules().getTransition(time);
        return skip != null && skip.isGap() ? skip.getInstant().atZone(zone) : time.atZone(zone);
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private WorkingTime() {}
}
