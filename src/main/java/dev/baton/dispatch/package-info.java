/**
 * Finds the handler for an interaction, lets it run once, and turns everything that goes wrong into a private reply.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store"})
package dev.baton.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
