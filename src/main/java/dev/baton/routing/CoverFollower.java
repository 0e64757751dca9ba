package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;

/** What a feature does when a cover is over, such as giving back what wasn't worked on. */
public interface CoverFollower {

    /**
     * What to write in the commit that ends it. It is small, however much the feature keeps: a timer does the rest.
     *
     * @param covered who has been covered
     * @param by who got things in the other's place
     * @param since when that began
     */
    List<Write> coverEnded(OrganizationId organization, PersonId covered, PersonId by, Instant since);
}
