/**
 * Tells other systems what happens, by signed webhooks. A feature adds what {@link dev.baton.webhooks.Announcements}
 * gives it to its own commit; from there on each endpoint gets it, at least once, and what is about one subject in
 * order.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule"})
package dev.baton.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
