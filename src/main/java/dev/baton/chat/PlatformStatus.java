package dev.baton.chat;

/**
 * Whether a platform is in use, for whoever starts Baton.
 *
 * @param text where it is, or what to set to use it
 */
public record PlatformStatus(String platform, boolean on, String text) {}
