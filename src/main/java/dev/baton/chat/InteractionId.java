package dev.baton.chat;

/**
 * Names one thing that a person did, so that a repeated delivery of it is known. The adapter makes it from what the
 * platform repeats unchanged, such as Slack's {@code event_id} or a trigger.
 */
public record InteractionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
