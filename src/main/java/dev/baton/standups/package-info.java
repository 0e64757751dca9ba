/** Stand-ups: both sides answer a few questions at a regular time, each in private, and read one summary. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule"})
package dev.baton.standups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
