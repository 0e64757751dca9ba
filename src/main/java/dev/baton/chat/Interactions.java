package dev.baton.chat;

import java.util.List;

/** Where an adapter takes what people do. Never throws for what a person did. */
public interface Interactions {

    Reply handle(Interaction interaction);

    /**
     * What members may find, at most {@value Finder#SHOWN}; nothing for guests, and nothing if it can't be looked up
     * now.
     *
     * @param words what was typed; empty for what matters most now
     */
    List<Finder.Found> find(OrganizationId organization, PersonId person, String words);

    /**
     * Whether anybody wants to hear of what people write in the thread of that message. Where a platform tells all that
     * is written in a channel, this comes first: what nobody wants is not looked at.
     *
     * @throws RuntimeException if that can't be told now
     */
    boolean isHeardBelow(OrganizationId organization, MessageRef root);

    /**
     * Whether anybody wants to hear of that reaction. It comes first too: no message is looked at for others.
     *
     * @throws RuntimeException if that can't be told now
     */
    boolean isHeardAs(OrganizationId organization, String emoji);

    /** All that can be typed, in the order in which help shows it. */
    List<Verb> verbs();
}
