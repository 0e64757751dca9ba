package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;

/** Briefs by their titles, and found by their codes. */
final class AuditedBriefs implements Audited {

    static final String BRIEF = "brief";

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
        return briefs.find(organization, id).map(Versioned::value).map(Brief::title);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return briefs.named(organization, name).stream()
                .map(brief -> brief.id().value())
                .toList();
    }
}
