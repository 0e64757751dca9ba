package dev.baton.standups.meetings;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to talk about.
 *
 * @param discussed on which date of the meeting it was on the agenda; null as long as that is to come
 */
record Point(
        String id,
        MeetingId meeting,
        String words,
        PersonId by,
        Instant at,
        @Nullable LocalDate discussed) {

    static Point of(MeetingId meeting, String words, PersonId by, Instant now) {
        return new Point(UlidCreator.getMonotonicUlid().toString(), meeting, words, by, now, null);
    }

    Point discussedOn(LocalDate day) {
        return new Point(id, meeting, words, by, at, day);
    }
}
