/** Leads: marketing hands a possible customer to sales, sales answers, and both see what came of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule"})
package dev.baton.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
