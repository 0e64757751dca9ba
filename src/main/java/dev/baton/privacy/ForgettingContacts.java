package dev.baton.privacy;

import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Erases each day who those were that have been kept long enough, some at a time, so that what is new doesn't wait in
 * the channels. One that can't be erased keeps none of the others, and is tried again with the next ones.
 */
final class ForgettingContacts implements TimerHandler {

    private static final Duration DAY = Duration.ofDays(1);

    /** Each has its card drawn anew, in channels that take one message a second. */
    private static final Duration SOON = Duration.ofMinutes(15);

    private final Retentions retentions;
    private final List<ContactRecords> features;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    ForgettingContacts(
            Retentions retentions, List<ContactRecords> features, Audit audit, Store store, InstantSource clock) {
        this.retentions = retentions;
        this.features = List.copyOf(features);
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Retentions.TIMER;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var now = clock.instant();
        var retention =
                retentions.find(organization).filter(found -> !found.value().isForEver());
        if (retention.isEmpty()) {
            return;
        }
        var moment = retention.get().value().begins(now);
        var erased = features.stream()
                .flatMap(feature -> feature.doneBefore(organization, moment).stream())
                .filter(record -> Erased.of(record, store, realm, List::of))
                .count();
        settle(realm, erased > 0, now);
    }

    private void settle(Realm realm, boolean mayBeMore, Instant now) {
        var writes = new ArrayList<Write>();
        writes.add(Retentions.wake(now.plus(mayBeMore ? SOON : DAY)));
        if (mayBeMore) {
            writes.addAll(audit.note(
                    new Audit.Task("Retention", now.toString()),
                    AuditedRetention.RETENTION,
                    AuditedRetention.ID,
                    "ended for contacts of leads that were done"));
        }
        store.commit(realm, Operation.anonymous(), writes);
    }
}
