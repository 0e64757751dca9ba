package dev.baton.slack;

import tools.jackson.databind.node.ArrayNode;

/**
 * What is sent for a card. Desktop notifications read the blocks, mobile ones only the text: send both.
 *
 * @param text escaped already
 * @param blocks their {@code toString()} is what {@code blocksAsString} takes
 */
record SlackMessage(String text, ArrayNode blocks) {}
