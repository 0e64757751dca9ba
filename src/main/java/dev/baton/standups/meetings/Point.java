package dev.baton.standups.meetings;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.PersonId;
import java.time.Instant;

/** Something that somebody wants to talk about at the next date of a meeting. */
record Point(String id, MeetingId meeting, String words, PersonId by, Instant at) {

    static Point of(MeetingId meeting, String words, PersonId by, Instant now) {
        return new Point(UlidCreator.getMonotonicUlid().toString(), meeting, words, by, now);
    }
}
