/**
 * The durable outbox. A feature adds an {@link dev.baton.delivery.Outgoing} to its commit; from there on the message is
 * posted once, in order, at the platform's pace, or it waits for a person's decision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "store"})
package dev.baton.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
