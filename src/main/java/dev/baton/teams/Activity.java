package dev.baton.teams;

import dev.baton.store.JsonTree;
import tools.jackson.databind.JsonNode;

/**
 * What Teams sent, as JSON: an activity of the Bot Framework. That Teams sent it was verified, and so were its
 * {@code serviceUrl}, {@code channelId} and tenant; the rest was not.
 */
record Activity(JsonNode root) implements JsonTree {}
