/**
 * What features do alike for pods: ask which one is meant, say who keeps what is its, ask when something of it recurs,
 * put that into words, and follow when the pod changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store", "schedule"})
package dev.baton.pods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
