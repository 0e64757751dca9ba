package dev.baton.slack;

import io.lettuce.core.RedisClient;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
public final class PlantedSlack {

    Class<?> redis() {
        return RedisClient.class;
    }
}
