package dev.baton.store;

/**
 * A kind of timer that goes on with what a run began, such as the moment at which the next person is asked. Whoever
 * waits for the next run waits for it, too.
 *
 * @param handler the name that is stored with such timers
 */
public record Sequel(String handler) {}
