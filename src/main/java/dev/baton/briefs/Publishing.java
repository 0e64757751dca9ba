package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Publishes a brief: one commit decides it, and a timer for each pod brings it there. */
final class Publishing {

    private final Briefs briefs;
    private final Finding finding;
    private final Rights rights;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    Publishing(
            Briefs briefs, Finding finding, Rights rights, Workbench workbench, Commits commits, InstantSource clock) {
        this.briefs = briefs;
        this.finding = finding;
        this.rights = rights;
        this.workbench = workbench;
        this.commits = commits;
        this.clock = clock;
    }

    Reply publish(Action action) {
        return finding.forEditor(action, action.argument(), found -> switch (found.value()
                .publish(action.person(), clock.instant())) {
            case Outcome.Changed(var after) ->
                commits.commit(
                        action,
                        workbench.show(action, after, "It is on its way to its pods."),
                        writes(action.organization(), found, after));
            case Outcome.AlreadyDone() -> workbench.show(action, found.value(), "");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        });
    }

    private List<Write> writes(OrganizationId organization, Versioned<Brief> found, Brief after) {
        var now = clock.instant();
        var writes = new ArrayList<Write>();
        writes.add(briefs.put(found, after));
        rights.podsOf(organization, after.current())
                .forEach(pod -> writes.add(BriefTimers.reach(after.id(), pod.id(), now)));
        return writes;
    }
}
