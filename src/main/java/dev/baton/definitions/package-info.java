/**
 * The shared definition: what a lead must have and what must be true of it before marketing hands it to sales. Each pod
 * has its own, in versions that both sides' leads have signed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule"})
package dev.baton.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
