package dev.baton.briefs;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Something to show to customers, or a proof of what is said.
 *
 * @param title one line
 * @param link where it is; null if it is only named
 */
record Asset(String title, @Nullable URI link) {}
