package dev.baton.store;

import java.time.Duration;

/** Waiting for a while before something is tried again. */
public final class Pause {

    /** Waits. It isn't over, but cut short, if the thread is told to end. */
    public static boolean isOver(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Pause() {}
}
