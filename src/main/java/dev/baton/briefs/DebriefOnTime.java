package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;

/** Posts a debrief once it is time, or nobody is waited for any more. */
final class DebriefOnTime implements TimerHandler {

    private final Debriefing debriefing;
    private final Audit audit;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    DebriefOnTime(Debriefing debriefing, Audit audit, Directory directory, Store store, InstantSource clock) {
        this.debriefing = debriefing;
        this.audit = audit;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.DEBRIEF;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        debriefing
                .learning()
                .briefs()
                .find(organization, argument)
                .filter(brief -> brief.value().stage() == Stage.OVER)
                .ifPresent(brief -> debriefing
                        .learning()
                        .debriefs()
                        .find(organization, brief.value().id())
                        .filter(debrief -> isReady(organization, debrief.value()))
                        .ifPresent(debrief -> post(organization, brief, debrief)));
    }

    private boolean isReady(OrganizationId organization, Debrief debrief) {
        var lessons = debriefing.learning().lessons().of(organization, debrief.brief());
        return debrief.isReady(lessons, debriefing.there(organization, debrief), clock.instant());
    }

    private void post(OrganizationId organization, Versioned<Brief> brief, Versioned<Debrief> debrief) {
        var id = brief.value().id();
        var writes = new ArrayList<Write>(debriefing.post(organization, brief, debrief, null));
        var task = new Audit.Task("debriefs of campaigns", "debrief:" + id);
        writes.addAll(audit.note(task, AuditedBriefs.BRIEF, id.value(), "got its debrief"));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }
}
