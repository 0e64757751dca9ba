package dev.baton.leads;

import dev.baton.pods.Money;
import org.jspecify.annotations.Nullable;

/** What marketing tells sales of a lead. An empty text says nothing. */
record Particulars(
        String company,
        String contact,
        String email,
        String phone,
        String campaign,
        String whyNow,
        String nextStep,
        @Nullable Money value,
        String note) {}
