/** Who does what: the tasks of sales, of marketing and of both, whose they are, and whom to ask. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule", "search"})
package dev.baton.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
