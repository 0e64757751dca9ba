package dev.baton.slack;

import org.jspecify.annotations.Nullable;

/**
 * Something that was said to Baton.
 *
 * @param thread the thread that it was said in, if in one
 * @param isDirect whether nobody else is in the conversation
 * @param line without the mention of Baton
 */
record Talk(String channel, @Nullable String thread, String user, boolean isDirect, String line) {}
