package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.util.List;

/** What a feature does when a cover is over, such as giving back what wasn't worked on. */
public interface CoverFollower {

    /**
     * What to write in the commit that ends it. It is small, however much the feature keeps: a timer does the rest.
     * Somebody else may cover the person from then on: {@link Routing#coverers} tells.
     */
    List<Write> coverEnded(OrganizationId organization);
}
