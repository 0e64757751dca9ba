package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Write;
import java.util.List;

/**
 * What a feature keeps by a pod's policy, such as schedules in its time zone, which follows when the policy changes.
 */
public interface PodFollower {

    /**
     * What to write in the commit that changes the policy. It is small, however much the feature keeps: a timer does
     * the rest.
     */
    List<Write> follow(OrganizationId organization, PodId pod, PodPolicy before);
}
