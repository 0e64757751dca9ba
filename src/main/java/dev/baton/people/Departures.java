package dev.baton.people;

import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a workspace out of what an organization knows. Doing it twice changes nothing. */
final class Departures {

    private static final int BATCH = 100;

    private final Store store;
    private final Directory directory;
    private final KeepingPod keeping;

    Departures(Store store, Directory directory, KeepingPod keeping) {
        this.store = store;
        this.directory = directory;
        this.keeping = keeping;
    }

    /**
     * A message to each administrator of an organization.
     *
     * @param sender the organization that reaches them
     * @param of whose administrators
     */
    List<Write> tell(OrganizationId sender, OrganizationId of, String id, Card card) {
        return directory.administrators(of).stream()
                .flatMap(person -> person.address().stream())
                .map(account -> Outgoing.direct(account, new MessageId(id + "@" + account), card)
                        .add(sender))
                .toList();
    }

    /** The same to those of them who have an account in the workspace, at that account. */
    List<Write> tellAt(WorkspaceId workspace, OrganizationId sender, OrganizationId of, String id, Card card) {
        return directory.administrators(of).stream()
                .flatMap(person -> person.accountIn(workspace).stream())
                .map(account -> Outgoing.direct(account, new MessageId(id + "@" + account), card)
                        .add(sender))
                .toList();
    }

    /**
     * The workspace's channels and groups leave the pods, its accounts leave the persons. Who has no account any more
     * leaves the pods, but is still named where he did something.
     */
    void leave(OrganizationId organization, WorkspaceId workspace) {
        var writes = new ArrayList<Write>();
        for (var pod : directory.versionedPods(organization)) {
            var after = pod.value().without(workspace);
            if (!after.equals(pod.value())) {
                writes.addAll(keeping.change(organization, pod, after));
            }
        }
        commit(organization, writes);
        inBatches(organization, workspace, people -> {
            var changes = new ArrayList<Write>();
            Set<PersonId> gone = new HashSet<>();
            for (var person : people) {
                var after = person.value().without(workspace);
                changes.add(directory.put(person, after));
                if (after.accounts().isEmpty()) {
                    gone.add(after.id());
                }
            }
            changes.addAll(outOfPods(organization, gone));
            return changes;
        });
    }

    private List<Write> outOfPods(OrganizationId organization, Set<PersonId> gone) {
        return directory.versionedPods(organization).stream()
                .filter(pod -> pod.value().people().stream().anyMatch(gone::contains))
                .flatMap(pod -> keeping.change(organization, pod, pod.value().withoutPeople(gone)).stream())
                .toList();
    }

    /** For an organization that is no more: whom it knew by the workspace is forgotten altogether. */
    void forget(OrganizationId organization, WorkspaceId workspace) {
        inBatches(
                organization,
                workspace,
                people -> people.stream().map(directory::remove).collect(Collectors.toCollection(ArrayList::new)));
    }

    private interface Taking {
        List<Write> writesFor(List<Versioned<Person>> people);
    }

    private void inBatches(OrganizationId organization, WorkspaceId workspace, Taking taking) {
        for (var people = directory.inWorkspace(organization, workspace, BATCH);
                !people.isEmpty();
                people = directory.inWorkspace(organization, workspace, BATCH)) {
            commit(organization, taking.writesFor(people));
        }
        directory.changed(organization);
    }

    private void commit(OrganizationId organization, List<Write> writes) {
        if (!writes.isEmpty()) {
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
    }
}
