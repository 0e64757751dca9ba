package dev.baton.people;

import java.time.LocalDate;

/** Whole days away, the first and the last included, in the person's own time zone. */
public record Absence(LocalDate first, LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
