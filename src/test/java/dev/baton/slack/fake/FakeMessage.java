package dev.baton.slack.fake;

import tools.jackson.databind.JsonNode;

/**
 * A message in a channel.
 *
 * @param thread the message whose thread it is in, or empty
 */
public record FakeMessage(String channel, String ts, String thread, String text, JsonNode blocks, Extras extras) {

    /**
     * What else there is to it.
     *
     * @param metadata a missing node if it has none
     * @param visibleFrom when history shows it, by {@link System#nanoTime}
     */
    public record Extras(JsonNode metadata, String user, long visibleFrom, int updates) {}

    FakeMessage updated(String newText, JsonNode newBlocks) {
        return new FakeMessage(
                channel,
                ts,
                thread,
                newText,
                newBlocks,
                new Extras(extras.metadata(), extras.user(), extras.visibleFrom(), extras.updates() + 1));
    }

    FakeMessage movedTo(String newChannel) {
        return new FakeMessage(newChannel, ts, thread, text, blocks, extras);
    }

    public int updates() {
        return extras.updates();
    }

    boolean isVisible() {
        return System.nanoTime() - extras.visibleFrom() >= 0;
    }
}
