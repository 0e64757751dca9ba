package dev.baton.chat;

import java.util.List;

/** Where an adapter takes what people do. Never throws for what a person did. */
public interface Interactions {

    Reply handle(Interaction interaction);

    /** All that can be typed, in the order in which help shows it. */
    List<Verb> verbs();
}
