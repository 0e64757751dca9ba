package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** Imports by how many leads were in their files; they have no names. A day later that is forgotten. */
final class AuditedImports implements Audited {

    static final String IMPORT = "import";

    private final LeadImports imports;

    AuditedImports(LeadImports imports) {
        this.imports = imports;
    }

    @Override
    public String thing() {
        return IMPORT;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return imports.find(organization, id)
                .map(found -> ImportCards.count(found.value().wanted(), "lead"));
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return List.of();
    }
}
