package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.util.List;
import java.util.Optional;

/** Definitions by the names of their pods; one asks for {@code definition of Nordics}, since the pod is called so. */
final class AuditedDefinitions implements Audited {

    static final String DEFINITION = "definition";

    private final Directory directory;

    AuditedDefinitions(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String thing() {
        return DEFINITION;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return directory.pod(organization, new PodId(id)).map(Pod::name);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return directory.pods(organization).stream()
                .filter(pod -> ("definition of " + pod.name()).equalsIgnoreCase(name))
                .map(pod -> pod.id().value())
                .toList();
    }
}
