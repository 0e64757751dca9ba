package dev.baton.people;

import dev.baton.store.StaleWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps that a timer goes on with if they are overtaken too often. */
final class Retrying {

    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);
    private static final int TRIES = 5;

    static void soonOrLater(Runnable steps) {
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            try {
                steps.run();
                return;
            } catch (StaleWrite e) {
                LOG.debug("overtaken by others: {}", e.getMessage());
            }
        }
    }

    private Retrying() {}
}
