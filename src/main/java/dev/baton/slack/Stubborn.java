package dev.baton.slack;

import dev.baton.store.StoreUnavailable;
import java.time.Duration;

/** Keeps trying to store what exists nowhere else. */
final class Stubborn {

    private static final int TRIES = 120;

    static void run(Runnable write) {
        for (var attempt = 1; ; attempt++) {
            try {
                write.run();
                return;
            } catch (StoreUnavailable e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(StoreUnavailable cause) {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }

    private Stubborn() {}
}
