package dev.baton.leads;

import dev.baton.people.Absence;
import dev.baton.people.Absences;
import dev.baton.people.Reckoning;
import dev.baton.people.Workdays;
import dev.baton.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's working time, minute by minute: each is looked at by itself, by the clock on the wall and a calendar.
 *
 * @param region Germany, or none
 */
record Minutes(
        ZoneId zone,
        WorkingHours hours,
        @Nullable String region,
        @Nullable Absence absence) {

    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    static final int LAST = 60 * 24 * 60;

    static final WorkingHours EARLY = new WorkingHours(
            EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY)), LocalTime.of(6, 30), LocalTime.of(14, 0));

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
    private static final Map<String, BitSet> WORKING = new HashMap<>();

    static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    static int of(Instant moment) {
        return Math.toIntExact(Duration.between(START, moment).toMinutes());
    }

    LocalDate day(int minute) {
        return at(minute).atZone(zone).toLocalDate();
    }

    /** Whether the minute that begins then is one. */
    boolean isWorking(int minute) {
        var table = WORKING.computeIfAbsent(zone + " " + hours + " " + region, ignored -> table());
        return table.get(minute) && (absence == null || !absence.covers(day(minute)));
    }

    private BitSet table() {
        var table = new BitSet(LAST);
        for (var minute = 0; minute < LAST; minute++) {
            var there = at(minute).atZone(zone);
            var time = there.toLocalTime();
            table.set(
                    minute,
                    hours.days().contains(there.getDayOfWeek())
                            && (region == null || !HOLIDAYS.contains(there.toLocalDate()))
                            && !time.isBefore(hours.from())
                            && time.isBefore(hours.to()));
        }
        return table;
    }

    Minutes away(Absence days) {
        return new Minutes(zone, hours, region, days);
    }

    Reckoning reckoning() {
        var absences = absence == null ? Absences.NONE : new Absences(List.of(absence));
        return new Reckoning.Working(new Workdays(hours, zone, region, absences));
    }
}
