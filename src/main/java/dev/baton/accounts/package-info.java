/**
 * Target accounts: the companies that sales and marketing go for together, whose they are, and what is known of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "pods", "store", "delivery", "schedule", "routing"})
package dev.baton.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
