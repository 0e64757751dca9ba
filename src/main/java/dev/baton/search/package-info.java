/**
 * Finds a feature's records by their words, whatever the endings, and those that say much the same. Each node has a
 * copy in memory of what the store has; the feature says by a {@link dev.baton.search.Source} what that is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "store")
package dev.baton.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
