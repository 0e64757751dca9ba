/** Leads: marketing hands a possible customer to sales, sales answers, and both see what came of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "chat",
            "definitions",
            "people",
            "pods",
            "privacy",
            "routing",
            "store",
            "delivery",
            "schedule",
            "webhooks"
        })
package dev.baton.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
