package dev.baton.polls;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
public final class PlantedPoll {

    String name() {
        return "planted";
    }
}
