/** Polls: a quick question with options, open or anonymous, whose card follows the votes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule"})
package dev.baton.polls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
