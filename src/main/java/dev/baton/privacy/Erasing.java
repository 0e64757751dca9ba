package dev.baton.privacy;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Redaction;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Erases what is kept of somebody: first the records that are about the person, one after the other, then the person's
 * names and addresses wherever else they stand. It goes on where it was stopped.
 */
final class Erasing implements TimerHandler {

    /** Colleagues are known by what they are called; who is erased is none of them. */
    private static final Set<String> EXCEPT = Set.of("person");

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Erasures erasures;
    private final List<ContactRecords> features;
    private final Redaction redaction;
    private final Directory directory;
    private final Naming naming;
    private final Store store;
    private final InstantSource clock;

    Erasing(
            Erasures erasures,
            List<ContactRecords> features,
            Redaction redaction,
            Directory directory,
            Store store,
            InstantSource clock) {
        this.erasures = erasures;
        this.features = List.copyOf(features);
        this.redaction = redaction;
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
        var organization = Realms.organization(realm);
        var found = open(organization, pseudonym);
        while (found.isPresent() && eraseNext(realm, found.get())) {
            found = open(organization, pseudonym);
        }
        found.ifPresent(erasure -> lookAround(realm, erasure));
    }

    private Optional<Versioned<Erasure>> open(OrganizationId organization, String pseudonym) {
        return erasures.find(organization, pseudonym)
                .filter(erasure -> erasure.value().done() == null);
    }

    /** Whether there was one more record. What the person goes by in it is noted before it is gone. */
    private boolean eraseNext(Realm realm, Versioned<Erasure> erasure) {
        var organization = Realms.organization(realm);
        var words = erasures.open(realm, erasure.value());
        var email = words.iterator().next();
        var next = features.stream()
                .flatMap(feature -> feature.of(organization, email).stream())
                .findFirst();
        next.ifPresent(record -> {
            var all = new LinkedHashSet<>(words);
            all.addAll(naming.telling(organization, record.words()));
            var writes = new ArrayList<Write>(record.erasing().get());
            writes.add(erasures.put(erasure, erasure.value().erased(erasures.seal(realm, all))));
            store.commit(realm, Operation.anonymous(), writes);
        });
        return next.isPresent();
    }

    private void lookAround(Realm realm, Versioned<Erasure> erasure) {
        var result = redaction.redact(realm, erasures.open(realm, erasure.value()), EXCEPT);
        var looked = erasure.value().looked(result.changed(), result.left());
        if (result.left() > 0 && looked.tries() < TRIES) {
            store.commit(
                    realm,
                    erasures.put(erasure, looked),
                    Erasures.wake(erasure.id(), clock.instant().plus(PAUSE)));
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
