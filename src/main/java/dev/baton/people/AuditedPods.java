package dev.baton.people;

import dev.baton.chat.OrganizationId;
import java.util.List;
import java.util.Optional;

/** Pods by their names. */
final class AuditedPods implements Audited {

    private final Directory directory;

    AuditedPods(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String thing() {
        return PodChanges.POD;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return directory.pod(organization, new PodId(id)).map(Pod::name);
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return directory.pods(organization).stream()
                .filter(pod -> pod.name().equalsIgnoreCase(name))
                .map(pod -> pod.id().value())
                .toList();
    }
}
