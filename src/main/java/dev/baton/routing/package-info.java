/**
 * Who gets a lead: an organization's rules in order, whose turn it is, and who covers whom. It knows what is known of a
 * lead, but not leads; those ask it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule"})
package dev.baton.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
