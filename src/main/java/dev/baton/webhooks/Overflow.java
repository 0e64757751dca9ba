package dev.baton.webhooks;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** What comes when so much waits for an endpoint that no more is kept for it. */
final class Overflow {

    private final Telling telling;
    private final MeterRegistry metrics;

    Overflow(Telling telling, MeterRegistry metrics) {
        this.telling = telling;
        this.metrics = metrics;
    }

    /** Administrators hear of it once, and once more after the endpoint was changed or switched. */
    List<Write> of(OrganizationId organization, Versioned<Endpoint> endpoint) {
        metrics.counter("baton.webhooks", "outcome", "full").increment();
        var id = "webhook-full:" + endpoint.id() + ":" + endpoint.version();
        return telling.administrators(organization, id, EndpointCards.full(endpoint.value()));
    }
}
