package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** How long contacts are kept; each organization has one such rule. */
final class AuditedRetention implements Audited {

    static final String RETENTION = "retention";
    static final String ID = "contacts";

    @Override
    public String thing() {
        return RETENTION;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return Optional.of(id);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return name.equalsIgnoreCase(ID) ? List.of(ID) : List.of();
    }
}
