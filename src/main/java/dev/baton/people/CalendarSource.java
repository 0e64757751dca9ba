package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Calendars.Subject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
            String title, When when, String place, @Nullable URI link) {}

    /** When something takes place. */
    sealed interface When {

        /** To sort by, among what is in other zones and at no time of day. */
        default Instant sortedBy() {
            return switch (this) {
                case At(var start, var ignored) -> start.toInstant();
                case AllDay(var first, var ignored) ->
                    first.atStartOfDay(ZoneOffset.UTC).toInstant();
            };
        }

        /** At a moment, which is the same for everybody. */
        record At(ZonedDateTime start, Duration length) implements When {}

        /**
         * On whole days, which are the same in every time zone; whoever has them in his calendar isn't busy then.
         *
         * @param last not before the first one
         */
        record AllDay(LocalDate first, LocalDate last) implements When {

            public AllDay {
                if (last.isBefore(first)) {
                    throw new IllegalArgumentException("ends on " + last + ", before it begins on " + first);
                }
            }
        }
    }

    /** What of the feature's is in that calendar. */
    List<Date> dates(OrganizationId organization, Subject subject, Window window);

    /** One date by itself, by the id that the feature gave its {@link Subject#meeting}. */
    default Optional<Date> date(OrganizationId organization, String id) {
        return Optional.empty();
    }
}
