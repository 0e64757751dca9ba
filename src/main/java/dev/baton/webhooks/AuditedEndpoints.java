package dev.baton.webhooks;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;

/** Webhooks by their names. One that was removed is gone, name and all. */
final class AuditedEndpoints implements Audited {

    static final String WEBHOOK = "webhook";

    private final Endpoints endpoints;

    AuditedEndpoints(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public String thing() {
        return WEBHOOK;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return endpoints.find(organization, id).map(found -> found.value().name());
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return endpoints.all(organization).stream()
                .filter(found -> found.value().name().equalsIgnoreCase(name))
                .map(Versioned::id)
                .toList();
    }
}
