package dev.baton.leads;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;

/** A day after a file of leads came, what is kept of it is forgotten; a card that nobody answered goes. */
final class ForgettingImport implements TimerHandler {

    private final LeadImports imports;
    private final Directory directory;
    private final Store store;

    ForgettingImport(LeadImports imports, Directory directory, Store store) {
        this.imports = imports;
        this.directory = directory;
        this.store = store;
    }

    @Override
    public String name() {
        return LeadImports.FORGET;
    }

    @Override
    public void fire(Realm realm, String id) {
        var organization = Realms.organization(realm);
        imports.find(organization, id).ifPresent(found -> {
            imports.forget(organization, found);
            if (found.value().in() == 0) {
                store.commit(realm, Operation.anonymous(), ImportCards.refresh(directory, organization, found.value()));
            }
        });
    }
}
