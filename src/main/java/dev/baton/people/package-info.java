/** Who is who: organizations, workspaces, persons and pods, what they may do, and when they work. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "store", "delivery", "schedule"})
package dev.baton.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
