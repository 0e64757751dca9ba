/** Campaign briefs: the one page that sales reads. Baton sees to it that it is complete, agreed, read and current. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "search", "store", "delivery", "schedule"})
package dev.baton.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
