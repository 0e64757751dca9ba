/**
 * Feedback: what the field hears comes back to marketing, has somebody who looks after it, and is answered to whoever
 * said it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "search", "store", "delivery", "schedule"})
package dev.baton.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
