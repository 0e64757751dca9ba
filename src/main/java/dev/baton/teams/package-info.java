/** Teams: what it sends is verified and taken in, and what Baton shows there is drawn as Adaptive Cards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store"})
package dev.baton.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
