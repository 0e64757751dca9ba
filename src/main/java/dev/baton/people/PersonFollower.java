package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.store.Write;
import java.util.List;

/** What a feature keeps by persons, which follows when two turn out to be one. */
public interface PersonFollower {

    /**
     * What to write in the commit that unites them. It is small, however much the feature keeps: a timer does the rest.
     *
     * @param person who has the other's places from now on
     * @param former who is nobody any more
     */
    List<Write> follow(OrganizationId organization, PersonId person, PersonId former);
}
