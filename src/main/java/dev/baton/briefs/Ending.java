package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Ends a campaign once its last day is over where it is. */
final class Ending implements TimerHandler {

    private final Briefs briefs;
    private final List<EndOfCampaign> ends;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    Ending(Briefs briefs, List<EndOfCampaign> ends, Audit audit, Store store, InstantSource clock) {
        this.briefs = briefs;
        this.ends = List.copyOf(ends);
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.END;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        briefs.find(organization, argument).ifPresent(found -> {
            if (found.value().end(clock.instant()) instanceof Outcome.Changed(var after)) {
                var writes = new ArrayList<Write>();
                writes.add(briefs.put(found, after));
                ends.forEach(end -> writes.addAll(end.writes(organization, after)));
                var edition = Objects.requireNonNull(after.edition()).number();
                var task = new Audit.Task("ending campaigns", "ended:" + after.id() + ":" + edition);
                writes.addAll(audit.note(task, AuditedBriefs.BRIEF, after.id().value(), "was over"));
                store.commit(realm, Operation.anonymous(), writes);
            }
        });
    }
}
