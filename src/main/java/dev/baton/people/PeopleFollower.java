package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.util.List;

/**
 * What a feature owes to the people of a pod, such as something to read, which follows when a pod is founded, when
 * people join, leave or begin to lead a side of it, and when it gets or loses a channel.
 */
public interface PeopleFollower {

    /**
     * What to write in the commit that changes them. It is small, however much the feature keeps: a timer does the
     * rest.
     */
    List<Write> follow(OrganizationId organization, PodId pod);
}
