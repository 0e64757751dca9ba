package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A day after a file of leads came, or somebody decided about it, what is kept of it is forgotten, and a card that
 * nobody answered goes. What isn't in of one that is given up is forgotten at once.
 */
final class ForgettingImport implements TimerHandler {

    private final LeadImports imports;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    ForgettingImport(LeadImports imports, Directory directory, Store store, InstantSource clock) {
        this.imports = imports;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return LeadImports.FORGET;
    }

    @Override
    public void fire(Realm realm, String id) {
        imports.find(Realms.organization(realm), id).ifPresent(found -> look(Realms.organization(realm), found));
    }

    private void look(OrganizationId organization, Versioned<LeadImport> found) {
        var of = found.value();
        var now = clock.instant();
        if (of.stage() == Stage.RUNNING || of.stage() == Stage.UNDOING) {
            later(organization, found, now);
        } else if (LeadImports.isForgotten(of, now)) {
            imports.forget(organization, found);
            if (of.in() == 0) {
                store.commit(
                        Realms.of(organization),
                        Operation.anonymous(),
                        ImportCards.refresh(directory, organization, of));
            }
        } else {
            if (of.isGivenUp()) {
                imports.letGo(organization, of);
            }
            later(organization, found, of.at());
        }
    }

    private void later(OrganizationId organization, Versioned<LeadImport> found, Instant after) {
        store.commit(Realms.of(organization), imports.unchanged(found), LeadImports.forgetLater(found.value(), after));
    }
}
