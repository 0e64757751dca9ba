package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** Whom administrators had erased, by pseudonyms. Whoever knows an address finds what was done about it. */
final class AuditedContacts implements Audited {

    static final String CONTACT = "contact";

    private final Pseudonyms pseudonyms;

    AuditedContacts(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String thing() {
        return CONTACT;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return Optional.of(id);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return Contact.of(name)
                .map(contact -> List.of(pseudonyms.of(organization, contact)))
                .orElseGet(() -> List.of(name));
    }
}
