package dev.baton.audit;

import dev.baton.polls.PlantedPoll;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
public final class PlantedAudit {

    Class<?> poll() {
        return PlantedPoll.class;
    }
}
