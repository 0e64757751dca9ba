package dev.baton.accounts;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A table that somebody has sent and that is whole, until its sender has seen what would come of it.
 *
 * @param id names it
 */
record Batch(String id, PersonId by, Instant at, List<Row> rows) {

    Batch {
        rows = List.copyOf(rows);
    }
}
