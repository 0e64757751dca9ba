/**
 * Keeps what others note of who changed what, for administrators. Nobody depends on it: who has something to note does
 * so through a port of {@code people}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store", "schedule"})
package dev.baton.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
