package dev.baton.chat;

/** Hears of events. Each handler gets all of them and picks its own. */
public interface EventHandler {

    void handle(Event event);
}
