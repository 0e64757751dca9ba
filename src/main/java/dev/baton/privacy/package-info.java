/**
 * What Baton keeps of people outside the organization, such as the contact of a lead, and for how long: erased when an
 * administrator asks for it, and after a time by itself. Features say what they keep.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "search", "delivery", "schedule"})
package dev.baton.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
