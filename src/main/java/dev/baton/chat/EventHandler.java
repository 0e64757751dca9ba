package dev.baton.chat;

/** Hears of events. Each handler gets all of them and picks its own. */
public interface EventHandler {

    void handle(Event event);

    /** Whether it wants to hear of what people write in the thread of that message. */
    default boolean listensBelow(OrganizationId organization, MessageRef root) {
        return false;
    }

    /** Whether it wants to hear of that reaction on any message, by the platform's name for the emoji. */
    default boolean listensTo(OrganizationId organization, String emoji) {
        return false;
    }
}
