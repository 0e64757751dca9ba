/** Durable notes to self: a timer is set within the commit that makes it necessary, and fires once, never early. */
@NullMarked
@ApplicationModule(allowedDependencies = {"store"})
package dev.baton.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
