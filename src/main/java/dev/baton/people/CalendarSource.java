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

    /**
     * What a calendar shows: what is to come until a moment, and of what took place what a feature still knows. It
     * never tells anew, by what holds now, what took place by what held then.
     */
    record Window(Instant from, Instant now, Instant until) {

        public boolean covers(Instant start) {
            return !start.isBefore(from) && start.isBefore(until);
        }
    }

    /**
     * Something that takes place once.
     *
     * @param uid the same for ever for that date, whosever calendar it is in, and nothing else's
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

    /** One date by itself, by the id that the feature gave its {@link Subject#meeting}. */
    default Optional<Date> date(OrganizationId organization, String id) {
        return Optional.empty();
    }
}
