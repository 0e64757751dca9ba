package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import java.util.Optional;

/** What the pods have agreed on, for whoever checks leads by it. Reads one document each time. */
public final class Definitions {

    private final Books books;

    Definitions(Books books) {
        this.books = books;
    }

    /** What holds now; empty if the two sides haven't signed anything yet. */
    public Optional<InForce> of(OrganizationId organization, PodId pod) {
        return books.find(Realms.of(organization), pod)
                .flatMap(found -> found.value().inForce());
    }
}
