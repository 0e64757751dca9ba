package dev.baton.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan, and how far it has come.
 *
 * @param open the first day whose run is neither done nor missed
 * @param last the run that was done last, by its local time
 * @param missed those missed last, at most {@link #KEPT}, the latest at the end
 */
public record Schedule(Plan plan, LocalDate open, @Nullable LocalDateTime last, List<Missed> missed) {

    /** How many missed runs are remembered. */
    public static final int KEPT = 20;

    /**
     * A run that never took place.
     *
     * @param time its local time
     * @param recorded when that was found out
     * @param failed whether its handler failed; otherwise nobody was there to run it
     */
    public record Missed(LocalDateTime time, Instant recorded, boolean failed) {}

    /**
     * What is to be done.
     *
     * @param schedule with the runs that have just been missed
     * @param missed how many those are
     * @param run the run to do now, or null if none is due
     */
    record Turn(Schedule schedule, int missed, @Nullable Run run) {}

    public Schedule {
        missed = List.copyOf(missed);
    }

    /** Begins with the plan's next run, on a later day than any run that was done under a former plan. */
    static Schedule begin(Plan plan, @Nullable Schedule former, Instant now, HolidayCalendar holidays) {
        var recurrence = plan.recurrence();
        var next = recurrence
                .days(now.atZone(recurrence.zone()).toLocalDate().minusDays(1), holidays)
                .filter(day -> plan.due(day, holidays).isAfter(now))
                .findFirst()
                .orElse(now.atZone(recurrence.zone()).toLocalDate().plusDays(1));
        if (former == null) {
            return new Schedule(plan, next, null, List.of());
        }
        var done = former.last == null ? LocalDate.MIN : former.last.toLocalDate();
        return new Schedule(plan, done.isBefore(next) ? next : done.plusDays(1), former.last, former.missed);
    }

    /**
     * The same by another plan, as its surroundings have changed. A run that was still to come by the former plan and
     * would have been by now is made up or missed, like any other that is late.
     */
    static Schedule resume(Plan plan, Schedule former, Instant now, HolidayCalendar holidays) {
        var begun = begin(plan, former, now, holidays);
        var coming = former.plan.recurrence().days(former.open, holidays).findFirst();
        return coming.filter(day -> day.isBefore(begun.open))
                .map(day -> new Schedule(plan, day, former.last, former.missed))
                .orElse(begun);
    }

    /** When the first open run is due. */
    Optional<Instant> next(HolidayCalendar holidays) {
        return plan.recurrence().days(open, holidays).findFirst().map(day -> plan.due(day, holidays));
    }

    /**
     * Of several runs that are due only the latest is made up, and only within its grace.
     *
     * @param failed whether the first open run has been tried
     */
    Turn turn(Instant now, boolean failed, HolidayCalendar holidays) {
        var recurrence = plan.recurrence();
        var begun = recurrence
                .days(open, holidays)
                .takeWhile(day -> !plan.due(day, holidays).isAfter(now))
                .toList();
        if (begun.isEmpty()) {
            return new Turn(this, 0, null);
        }
        var latest = begun.getLast();
        var due = plan.due(latest, holidays);
        var late = Duration.between(due, now);
        if (late.compareTo(plan.grace()) > 0) {
            return new Turn(missing(begun, now, failed), begun.size(), null);
        }
        var overtaken = begun.subList(0, begun.size() - 1);
        return new Turn(
                missing(overtaken, now, failed),
                overtaken.size(),
                new Run(latest.atTime(recurrence.time()), due, late));
    }

    private Schedule missing(List<LocalDate> days, Instant now, boolean failed) {
        if (days.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(missed);
        for (var day : days) {
            var time = day.atTime(plan.recurrence().time());
            all.add(new Missed(time, now, failed && day.equals(days.getFirst())));
        }
        var kept = all.subList(Math.max(0, all.size() - KEPT), all.size());
        return new Schedule(plan, days.getLast().plusDays(1), last, kept);
    }

    /** The run of a day has been done ahead of its time, so that day gets no other one. */
    Schedule doneAhead(LocalDate day) {
        var after = open.isAfter(day) ? open : day.plusDays(1);
        return new Schedule(plan, after, day.atTime(plan.recurrence().time()), missed);
    }

    Schedule done(Run run) {
        return new Schedule(plan, run.time().toLocalDate().plusDays(1), run.time(), missed);
    }
}
