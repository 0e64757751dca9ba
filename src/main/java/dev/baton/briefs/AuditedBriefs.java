package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** Briefs by their names. A draft that was discarded is gone, name and all. */
final class AuditedBriefs implements Audited {

    static final String BRIEF = "brief";

    private static final int LOOKED_AT = 200;

    private final Briefs briefs;

    AuditedBriefs(Briefs briefs) {
        this.briefs = briefs;
    }

    @Override
    public String thing() {
        return BRIEF;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return briefs.find(organization, id).map(brief -> brief.value().title());
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return briefs.lately(organization, LOOKED_AT).stream()
                .filter(brief -> brief.title().equalsIgnoreCase(name))
                .map(brief -> brief.id().value())
                .toList();
    }
}
