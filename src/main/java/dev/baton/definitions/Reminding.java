package dev.baton.definitions;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;

/** Leads who haven't signed after two working days are reminded, once. */
final class Reminding implements TimerHandler {

    private final Books books;
    private final Finding finding;
    private final Prompting prompting;
    private final Directory directory;

    Reminding(Books books, Finding finding, Prompting prompting, Directory directory) {
        this.books = books;
        this.finding = finding;
        this.prompting = prompting;
        this.directory = directory;
    }

    @Override
    public String name() {
        return Reminder.NAME;
    }

    /** What this node remembers of the pod may be old. */
    @Override
    public void fire(Realm realm, String argument) {
        Target.read(argument)
                .ifPresent(target -> books.find(realm, target.pod())
                        .filter(found -> isOf(found, target.revision()))
                        .ifPresent(found -> remind(realm, found)));
    }

    private static boolean isOf(Versioned<Definition> found, int revision) {
        var open = found.value().proposal();
        return open != null && open.revision() == revision;
    }

    private void remind(Realm realm, Versioned<Definition> found) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        directory
                .versioned(organization, found.value().pod())
                .ifPresent(
                        pod -> prompting.remind(organization, pod, found, finding.leaders(organization, pod.value())));
    }
}
