package dev.baton.intake;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** Sources by their names. One that was revoked is gone, name and all. */
final class AuditedSources implements Audited {

    static final String SOURCE = "source";

    private static final int LOOKED_AT = 200;

    private final Sources sources;

    AuditedSources(Sources sources) {
        this.sources = sources;
    }

    @Override
    public String thing() {
        return SOURCE;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return sources.find(organization, id).map(source -> source.value().name());
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return sources.latest(organization, LOOKED_AT).stream()
                .filter(source -> source.name().equalsIgnoreCase(name))
                .map(Source::id)
                .toList();
    }
}
