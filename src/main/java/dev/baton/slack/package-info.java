/** Slack: what Baton shows there, as Block Kit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store"})
package dev.baton.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
