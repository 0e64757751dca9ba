package dev.baton.audit;

import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;
import java.time.LocalDate;

/** What was noted longer ago than {@link AuditLog#KEPT} is forgotten, day by day and some at a time. */
final class ForgettingNotes implements TimerHandler {

    static final String NAME = "audit.forget";

    /** In one go; others wait meanwhile. */
    static final int MOST = 500;

    private final AuditLog log;
    private final Store store;
    private final InstantSource clock;

    ForgettingNotes(AuditLog log, Store store, InstantSource clock) {
        this.log = log;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String day) {
        var now = clock.instant();
        if (log.forgetBefore(realm, now.minus(AuditLog.KEPT), MOST) == MOST) {
            store.commit(realm, log.forget(LocalDate.parse(day), now));
        }
    }
}
