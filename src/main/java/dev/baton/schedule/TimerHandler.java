package dev.baton.schedule;

import dev.baton.store.Realm;

/**
 * What a timer is for. It may run late, and again after a crash, so running it twice must equal running it once. If it
 * throws it runs again later; after about a day of failures it is set aside.
 */
public interface TimerHandler {

    /** The name that is stored with the timer. */
    String name();

    void fire(Realm realm, String argument);
}
