package dev.baton.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/** Reckons in the hours in which a pod works. */
public final class WorkingTime {

    /** Nobody agrees to answer after years; further on there is a mistake. */
    private static final int DAYS = 4_000;

    /**
     * When an amount of working time is over: two hours from Friday 16:30, where people work from 8 to 17, is Monday
     * 9:30, unless Monday is a holiday.
     */
    public static Instant after(Instant start, Duration amount, PodPolicy policy) {
        var from = start.atZone(policy.zone());
        var left = amount;
        for (var day = from.toLocalDate(); day.isBefore(from.toLocalDate().plusDays(DAYS)); day = day.plusDays(1)) {
            if (!isWorkingDay(day, policy)) {
                continue;
            }
            var opens = later(moment(day.atTime(policy.hours().from()), policy.zone()), from);
            var closes = moment(day.atTime(policy.hours().to()), policy.zone());
            var open = Duration.between(opens, closes);
            if (open.compareTo(left) >= 0) {
                return opens.plus(left).toInstant();
            }
            left = open.isPositive() ? left.minus(open) : left;
        }
        throw new IllegalArgumentException("no end of " + amount + " in sight");
    }

    /** The moment itself, if people work then, else when they begin next. */
    public static Instant next(Instant moment, PodPolicy policy) {
        var from = moment.atZone(policy.zone());
        return from.toLocalDate()
                .datesUntil(from.toLocalDate().plusDays(DAYS))
                .filter(day -> isWorkingDay(day, policy))
                .filter(day ->
                        moment(day.atTime(policy.hours().to()), policy.zone()).isAfter(from))
                .map(day -> later(moment(day.atTime(policy.hours().from()), policy.zone()), from))
                .findFirst()
                .orElseThrow()
                .toInstant();
    }

    /** The day itself, if people work on it, else the last one before on which they do. */
    public static LocalDate lastDay(LocalDate day, PodPolicy policy) {
        return Stream.iterate(day, each -> each.minusDays(1))
                .limit(DAYS)
                .filter(each -> isWorkingDay(each, policy))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWorkingDay(LocalDate day, PodPolicy policy) {
        return policy.hours().days().contains(day.getDayOfWeek())
                && (policy.region() == null || !Holidays.isHoliday(day, policy.region()));
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
