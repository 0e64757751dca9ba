package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
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
import java.util.Optional;

/** Erases each day who those were that have been kept long enough, some at a time. */
final class ForgettingContacts implements TimerHandler {

    private static final Duration DAY = Duration.ofDays(1);

    /** In one go; others wait meanwhile. */
    private static final int MOST = 200;

    private static final Duration SOON = Duration.ofSeconds(5);

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
        var erased = 0;
        var next = next(organization, moment);
        while (next.isPresent() && erased < MOST) {
            store.commit(realm, Operation.anonymous(), next.get().erasing().get());
            erased++;
            next = next(organization, moment);
        }
        settle(realm, erased, next.isPresent(), now);
    }

    private Optional<ContactRecord> next(OrganizationId organization, Instant moment) {
        return features.stream()
                .flatMap(feature -> feature.doneBefore(organization, moment).stream())
                .findFirst();
    }

    private void settle(Realm realm, int erased, boolean isMore, Instant now) {
        var writes = new ArrayList<Write>();
        writes.add(Retentions.wake(now.plus(isMore ? SOON : DAY)));
        if (erased > 0) {
            writes.addAll(audit.note(
                    new Audit.Task("Retention", now.toString()),
                    AuditedRetention.RETENTION,
                    AuditedRetention.ID,
                    "ended for contacts of leads that were done"));
        }
        store.commit(realm, Operation.anonymous(), writes);
    }
}
