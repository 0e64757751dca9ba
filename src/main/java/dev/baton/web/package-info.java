/** What is left: the intake of machines with its documentation, administration, and how Baton reports on itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store", "delivery", "schedule", "intake"})
package dev.baton.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
