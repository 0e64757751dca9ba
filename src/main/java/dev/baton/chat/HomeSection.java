package dev.baton.chat;

import java.util.List;

/** A feature's part of a person's own page. */
public interface HomeSection {

    /** Nothing, if there is nothing to show. */
    List<Part> partsFor(OrganizationId organization, PersonId person);
}
