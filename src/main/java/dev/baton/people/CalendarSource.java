package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Calendars.Subject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a feature brings to the calendars of people and pods. */
public interface CalendarSource {

    /** A stretch of time. */
    record Window(Instant from, Instant until) {}

    /**
     * Something that takes place once.
     *
     * @param uid the same for ever for that date, and nothing else's
     * @param revision grows with each change
     * @param changed when it changed last
     * @param takesPlace false if it was called off
     */
    record Date(String uid, int revision, Instant changed, Happening what, boolean takesPlace) {}

    /**
     * What takes place, and when.
     *
     * @param place may be empty
     */
    record Happening(
            String title,
            ZonedDateTime start,
            Duration length,
            String place,
            @Nullable URI link) {}

    /** What of the feature's is in that calendar. */
    List<Date> dates(OrganizationId organization, Subject subject, Window window);

    /** What the calendar is called, if the feature knows. */
    default Optional<String> nameOf(OrganizationId organization, Subject subject) {
        return Optional.empty();
    }
}
