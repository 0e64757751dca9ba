package dev.baton.people;

import java.time.ZoneId;

/** When and where somebody works, as the person says. */
public record OwnHours(WorkingHours hours, ZoneId zone) {}
