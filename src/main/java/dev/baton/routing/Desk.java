package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.List;

/** Whom decisions ask. */
record Desk(RoutingStore kept, Rulebooks books, Directory directory, AccountOwners owners, Workload workload) {

    /** Whoever is gone covers nobody. */
    Coverers coverers(OrganizationId organization, List<Versioned<Cover>> covers, Instant now) {
        return new Coverers(
                kept,
                covers.stream()
                        .filter(cover -> cover.value().holds(now)
                                && isReachable(organization, cover.value().by())));
    }

    private boolean isReachable(OrganizationId organization, PersonId person) {
        return directory
                .person(organization, person)
                .filter(found -> found.address().isPresent())
                .isPresent();
    }
}
