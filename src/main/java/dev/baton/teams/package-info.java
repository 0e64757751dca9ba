/** Teams: what Baton shows there, as Adaptive Cards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store"})
package dev.baton.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
