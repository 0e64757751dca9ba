package dev.baton.privacy;

import dev.baton.chat.MessageId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Erases what is kept of somebody: first the records that are about the person, one after the other, then the person's
 * names and addresses wherever else they stand. It goes on where it was stopped.
 */
final class Erasing implements TimerHandler {

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Erasures erasures;
    private final List<ContactRecords> features;
    private final TakingOut takingOut;
    private final Directory directory;
    private final Naming naming;
    private final Store store;
    private final InstantSource clock;

    Erasing(
            Erasures erasures,
            List<ContactRecords> features,
            TakingOut takingOut,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.erasures = erasures;
        this.features = List.copyOf(features);
        this.takingOut = takingOut;
        this.directory = directory;
        this.naming = new Naming(directory);
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Erasures.TIMER;
    }

    @Override
    public void fire(Realm realm, String pseudonym) {
        var left = eraseAll(realm, pseudonym);
        open(realm, pseudonym).ifPresent(erasure -> {
            if (left > 0 && erasure.value().tries() + 1 < TRIES) {
                later(realm, erasure, erasure.value().looked(0, left));
            } else {
                lookAround(realm, erasure, left);
            }
        });
    }

    private Optional<Versioned<Erasure>> open(Realm realm, String pseudonym) {
        return erasures.find(Realms.organization(realm), pseudonym)
                .filter(erasure -> erasure.value().done() == null);
    }

    /** How many can't be erased for now. */
    private int eraseAll(Realm realm, String pseudonym) {
        while (true) {
            var erasure = open(realm, pseudonym);
            if (erasure.isEmpty()) {
                return 0;
            }
            var contacts = erasure.get().value().contacts();
            var records = erasures.open(realm, erasure.get().value()).stream()
                    .limit(contacts)
                    .flatMap(email -> features.stream()
                            .flatMap(feature -> feature.of(Realms.organization(realm), email).stream()))
                    .toList();
            var erased = 0;
            for (var record : records) {
                erased += Erased.of(record, store, realm, () -> noting(realm, pseudonym, record)) ? 1 : 0;
            }
            if (erased == 0) {
                return records.size();
            }
        }
    }

    /** What the person goes by in a record is noted before it is gone. */
    private List<Write> noting(Realm realm, String pseudonym, ContactRecord record) {
        var erasure = open(realm, pseudonym).orElseThrow();
        var all = new LinkedHashSet<>(erasures.open(realm, erasure.value()));
        var telling = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        telling.addAll(naming.telling(Realms.organization(realm), record.words()));
        erasures.spared(realm, erasure.value()).forEach(telling::remove);
        all.addAll(telling);
        return List.of(erasures.put(erasure, erasure.value().erased(erasures.seal(realm, all))));
    }

    private void later(Realm realm, Versioned<Erasure> erasure, Erasure after) {
        store.commit(
                realm,
                erasures.put(erasure, after),
                Erasures.wake(erasure.id(), clock.instant().plus(PAUSE)));
    }

    private void lookAround(Realm realm, Versioned<Erasure> erasure, int leftBefore) {
        var result = takingOut.from(realm, erasures.open(realm, erasure.value()));
        var looked = erasure.value().looked(result.changed(), leftBefore + result.left());
        if (result.left() > 0 && looked.tries() < TRIES) {
            later(realm, erasure, looked);
            return;
        }
        var organization = Realms.organization(realm);
        var writes = new ArrayList<Write>();
        writes.add(erasures.put(erasure, looked.done(clock.instant())));
        directory
                .accountOf(organization, looked.by())
                .ifPresent(account -> writes.add(Outgoing.direct(
                                account,
                                new MessageId("erased:" + erasure.id() + ":"
                                        + looked.asked().toEpochMilli()),
                                EraseCards.done(erasure.id(), looked))
                        .add(organization)));
        store.commit(realm, Operation.anonymous(), writes);
    }
}
