package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.pods.Traits;
import java.util.Optional;

/** Whose accounts are whose. */
public interface AccountOwners {

    /** Who in sales owns the account that the lead is of, by its company's domain; empty if nobody does. */
    Optional<PersonId> ownerOf(OrganizationId organization, Traits traits);
}
