package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import java.util.List;
import java.util.Optional;

/** Whom administrators had erased, by pseudonyms. Whoever knows an address finds what was done about it. */
final class AuditedContacts implements Audited {

    static final String CONTACT = "contact";

    private final Pseudonyms pseudonyms;
    private final Erasures erasures;

    AuditedContacts(Pseudonyms pseudonyms, Erasures erasures) {
        this.pseudonyms = pseudonyms;
        this.erasures = erasures;
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
        var pseudonym = Contact.of(name)
                .map(contact -> pseudonyms.of(organization, contact))
                .orElse(name);
        return erasures.find(organization, pseudonym).isPresent() ? List.of(pseudonym) : List.of();
    }
}
