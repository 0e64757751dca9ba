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

    /** All that can be typed, in the order in which help shows it. */
    List<Verb> verbs();
}
