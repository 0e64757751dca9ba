package dev.baton.accounts;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.Action;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Documents;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables whose senders haven't said yet that they are to be written; after a day they are forgotten. */
final class Batches implements TimerHandler {

    /** The kind of their cards. */
    static final String CARD = "accounts-table";

    private static final String NAME = "accounts.forget-table";
    private static final Duration KEPT = Duration.ofDays(1);

    private final Documents<Batch> documents;
    private final Store store;
    private final Commits commits;
    private final Directory directory;
    private final InstantSource clock;

    Batches(Store store, Commits commits, Directory directory, InstantSource clock) {
        this.documents = new Documents<>(store, "target-account-table", Batch.class, batch -> List.of());
        this.store = store;
        this.commits = commits;
        this.directory = directory;
        this.clock = clock;
    }

    Batch of(PersonId by, List<Row> rows) {
        return new Batch(UlidCreator.getMonotonicUlid().toString(), by, clock.instant(), rows);
    }

    /** The one that somebody acts on, if it is his own. */
    Optional<Versioned<Batch>> find(Action action) {
        var lookup = documents.byId(action.argument());
        return Ulid.isValid(action.argument())
                ? commits.read(action, lookup)
                        .first(lookup)
                        .filter(found -> found.value().by().equals(action.person()))
                : Optional.empty();
    }

    Optional<Batch> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id).map(Versioned::value);
    }

    List<Write> add(Batch batch) {
        return List.of(
                documents.add(batch.id(), batch),
                Timers.set(NAME + ":" + batch.id(), batch.at().plus(KEPT), NAME, batch.id()));
    }

    /** Its card goes, too. */
    List<Write> remove(OrganizationId organization, Versioned<Batch> batch) {
        var writes = new ArrayList<Write>();
        writes.add(documents.remove(batch.id(), batch.version()));
        writes.add(Timers.cancel(NAME + ":" + batch.id()));
        directory
                .accountOf(organization, batch.value().by())
                .map(account -> new PrivateHeadline(CARD, batch.id(), account))
                .ifPresent(card -> writes.add(Outgoing.refresh(card).add(organization)));
        return writes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        documents
                .find(realm, argument)
                .ifPresent(
                        found -> store.commit(realm, Operation.anonymous(), remove(Realms.organization(realm), found)));
    }
}
