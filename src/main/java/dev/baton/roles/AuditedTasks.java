package dev.baton.roles;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audited;
import dev.baton.people.Realms;
import java.util.List;
import java.util.Optional;

/** Tasks by their names. */
final class AuditedTasks implements Audited {

    static final String TASK = "task";

    private final Tasks tasks;

    AuditedTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String thing() {
        return TASK;
    }

    @Override
    public Optional<String> nameOf(OrganizationId organization, String id) {
        return tasks.find(Realms.of(organization), id)
                .map(task -> task.value().duty().name());
    }

    @Override
    public List<String> called(OrganizationId organization, String name) {
        return tasks.named(Realms.of(organization), name).stream()
                .map(task -> task.value().id().value())
                .toList();
    }
}
