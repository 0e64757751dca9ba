package dev.baton.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;

/** Rules of what happens every day. */
final class Daily {

    private static final LocalDate ALWAYS = LocalDate.parse("2000-01-01");

    static Recurrence at(LocalTime time, ZoneId zone) {
        return new Recurrence(new Rhythm.Weekly(1, EnumSet.allOf(DayOfWeek.class)), time, zone, ALWAYS, null, null);
    }

    private Daily() {}
}
