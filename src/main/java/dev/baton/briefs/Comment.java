package dev.baton.briefs;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.PersonId;
import java.time.Instant;

/** What somebody said to a brief before it was agreed. */
record Comment(String id, BriefId brief, PersonId by, Instant at, String words) {

    /** All of it is shown wherever it is. */
    static final int LONGEST = 1_000;

    static Comment of(Brief brief, PersonId by, Instant at, String words) {
        return new Comment(UlidCreator.getMonotonicUlid().toString(), brief.id(), by, at, words);
    }
}
