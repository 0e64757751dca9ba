package dev.baton.definitions;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns to leads by itself: to those who haven't signed after a while, and to those who lead a side since then. */
final class Prompting {

    private final Books books;
    private final Telling telling;
    private final Audit audit;
    private final Directory directory;
    private final Store store;

    Prompting(Books books, Telling telling, Audit audit, Directory directory, Store store) {
        this.books = books;
        this.telling = telling;
        this.audit = audit;
        this.directory = directory;
        this.store = store;
    }

    /** Leads whose signature is missing are reminded. */
    void remind(OrganizationId organization, Versioned<Pod> pod, Versioned<Definition> found, Leaders leaders) {
        var open = found.value().proposal();
        if (open != null && open.isAsked()) {
            var waiting = leaders.of(open.unsigned());
            var task = new Audit.Task("Reminding leads to sign", pod.id() + " " + open.revision());
            var writes = ask(organization, pod.value(), found, open, waiting);
            writes.addAll(telling.remind(organization, pod.value(), found.value(), open, waiting));
            writes.addAll(note(task, pod, writes, "still waits for a signature, so who can give it was reminded"));
            commit(organization, pod, writes);
        }
    }

    /**
     * Those of them who weren't asked yet are, and administrators hear of a side that has none. Whoever was asked sees
     * whether that is needed still.
     */
    void askAnew(OrganizationId organization, Versioned<Pod> pod, Versioned<Definition> found, Leaders leaders) {
        var open = found.value().proposal();
        if (open != null && open.isAsked()) {
            var fresh = leaders.of(open.unsigned()).stream()
                    .filter(person -> !open.asked().contains(person))
                    .toList();
            var task = new Audit.Task("Asking new leads to sign", pod.id() + " " + open.revision() + " " + fresh);
            var writes = ask(organization, pod.value(), found, open, fresh);
            writes.addAll(note(task, pod, writes, "has another lead, who was asked to sign"));
            var leadless = leaders.without(open.unsigned()).toList();
            writes.addAll(telling.leadless(organization, pod.value(), open, leadless));
            writes.addAll(telling.refresh(organization, pod.value(), open));
            commit(organization, pod, writes);
        }
    }

    private List<Write> ask(
            OrganizationId organization, Pod pod, Versioned<Definition> found, Proposal open, List<PersonId> people) {
        var writes = new ArrayList<Write>();
        if (!people.isEmpty()) {
            writes.addAll(telling.ask(organization, pod, open, people));
            writes.add(books.put(Optional.of(found), found.value().asking(open, people)));
        }
        return writes;
    }

    private List<Write> note(Audit.Task task, Versioned<Pod> pod, List<Write> done, @CompileTimeConstant String what) {
        return done.isEmpty() ? List.of() : audit.note(task, AuditedDefinitions.DEFINITION, pod.id(), what);
    }

    private void commit(OrganizationId organization, Versioned<Pod> pod, List<Write> writes) {
        if (!writes.isEmpty()) {
            writes.add(directory.unchanged(pod));
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
    }
}
