/**
 * Bridges what people write in the thread of a headline to the threads of the same headline on a pod's other platforms:
 * with the author's name, changed and deleted alike.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "store", "delivery", "schedule"})
package dev.baton.bridge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
