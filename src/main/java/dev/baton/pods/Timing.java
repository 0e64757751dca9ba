package dev.baton.pods;

import dev.baton.people.PodPolicy;
import dev.baton.schedule.DaysOff;
import dev.baton.schedule.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When something of a pod's recurs.
 *
 * @param days one, if it recurs monthly
 * @param zone whose clocks show the time; if null, those of each person's own
 * @param from the first day, and the one from which the weeks count
 * @param until the last day; none if null
 * @param holidays what happens on public holidays of the pod's region
 */
public record Timing(
        Often often,
        Set<DayOfWeek> days,
        LocalTime time,
        @Nullable ZoneId zone,
        LocalDate from,
        @Nullable LocalDate until,
        DaysOff.Instead holidays) {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Timing {
        days = Set.copyOf(days);
    }

    /** The rule for those whose clocks are in that zone. */
    public Recurrence in(ZoneId where, PodPolicy policy) {
        var region = policy.region();
        var daysOff = region == null ? null : new DaysOff(region, policy.hours().days(), holidays);
        return new Recurrence(often.on(days), time, where, from, until, daysOff);
    }

    /**
     * The same in a pod that has changed. What was by the pod's clocks goes on by those that it has now, and what was
     * on all of its working days is on those that it has now.
     */
    public Timing following(PodBefore before, PodPolicy policy) {
        var isOnWorkingDays = days.equals(before.days()) && days.size() > 1;
        return new Timing(
                often,
                isOnWorkingDays ? policy.hours().days() : days,
                time,
                before.zone().equals(zone) ? policy.zone() : zone,
                from,
                until,
                holidays);
    }

    /** By whose clocks it is for those who live by some. */
    public ZoneId zoneOr(ZoneId own) {
        return zone == null ? own : zone;
    }

    /** Such as {@code Monday and Thursday at 09:30, Europe/Berlin}. */
    public String words() {
        var where = zone == null ? "in each person's own time zone" : zone.getId();
        return daysInWords() + " at " + time + ", " + where + (until == null ? "" : ", until " + Words.date(until));
    }

    /** The same within a sentence: {@code every day at 09:30, Europe/Berlin}. */
    public String inSentence() {
        var words = words();
        return words.startsWith("Every") || words.startsWith("On")
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** The same from another day on. */
    public Timing from(LocalDate day) {
        return new Timing(often, days, time, zone, day, until, holidays);
    }

    /** The same from its first date on, so that its weeks count from the one in which that is. */
    Timing fromFirstDate() {
        var first = from.datesUntil(from.plusWeeks(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .findFirst()
                .orElse(from);
        return often.isMonthly() || (until != null && first.isAfter(until)) ? this : from(first);
    }

    private String daysInWords() {
        if (often.isMonthly()) {
            return "On the " + often.ordinal() + " " + names() + " of each month";
        }
        if (often.equals(Often.WEEKLY)) {
            return isDaily() ? "Every day" : names();
        }
        return "Every " + often.weeks() + " weeks, " + names();
    }

    private boolean isDaily() {
        return days.size() == DayOfWeek.values().length;
    }

    private String names() {
        if (days.equals(WEEKDAYS)) {
            return "Monday to Friday";
        }
        if (isDaily()) {
            return "every day";
        }
        var names = days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.toList());
        return Words.list(names);
    }
}
