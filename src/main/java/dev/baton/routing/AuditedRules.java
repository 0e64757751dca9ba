package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import dev.baton.people.Realms;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;

/** Rules by their names. */
final class AuditedRules implements Audited {

    static final String RULE = "routing rule";
    private static final int MOST = 20;

    private final RoutingStore kept;

    AuditedRules(RoutingStore kept) {
        this.kept = kept;
    }

    @Override
    public String thing() {
        return RULE;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return kept.rule(Realms.of(organization), id).map(Versioned::value).map(Rule::name);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return kept.rulesCalled(Realms.of(organization), name, MOST).stream()
                .map(rule -> rule.id().value())
                .toList();
    }
}
