package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Optional;

/** Leads who haven't signed after two working days are reminded, once. */
final class Reminding implements TimerHandler {

    private final Books books;
    private final Finding finding;
    private final Telling telling;
    private final Audit audit;
    private final Directory directory;
    private final Store store;

    Reminding(Books books, Finding finding, Telling telling, Audit audit, Directory directory, Store store) {
        this.books = books;
        this.finding = finding;
        this.telling = telling;
        this.audit = audit;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return Reminder.NAME;
    }

    /** What this node remembers of the pod may be old. */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        Target.read(argument)
                .ifPresent(target -> books.find(realm, target.pod())
                        .filter(found -> isAsked(found, target.revision()))
                        .ifPresent(found -> directory
                                .pod(organization, target.pod())
                                .ifPresent(pod -> remind(realm, organization, pod, found))));
    }

    private static boolean isAsked(Versioned<Definition> found, int revision) {
        var open = found.value().proposal();
        return open != null && open.isAsked() && open.revision() == revision;
    }

    private void remind(Realm realm, OrganizationId organization, Pod pod, Versioned<Definition> found) {
        var open = found.value().proposal();
        if (open == null) {
            return;
        }
        var leaders = finding.leaders(organization, pod);
        var asking = Telling.Asking.again(leaders, leaders.of(open.unsigned()));
        if (asking.people().isEmpty()) {
            return;
        }
        var writes = new ArrayList<Write>(telling.ask(organization, pod, found.value(), open, asking));
        writes.add(books.put(Optional.of(found), found.value().asking(open, asking.people())));
        writes.addAll(audit.note(
                new Audit.Task("Reminding leads to sign", pod.id() + " " + open.revision()),
                AuditedDefinitions.DEFINITION,
                pod.id().value(),
                "still waits for a signature, so who can give it was reminded"));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
