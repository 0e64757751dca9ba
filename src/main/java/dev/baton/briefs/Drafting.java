package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.pods.Keepers;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Keeps a new draft, for who is in a pod. */
final class Drafting {

    private final Briefs briefs;
    private final Workbench workbench;
    private final Keepers keepers;
    private final Audit audit;
    private final Commits commits;
    private final InstantSource clock;

    Drafting(Briefs briefs, Workbench workbench, Keepers keepers, Audit audit, Commits commits, InstantSource clock) {
        this.briefs = briefs;
        this.workbench = workbench;
        this.keepers = keepers;
        this.audit = audit;
        this.commits = commits;
        this.clock = clock;
    }

    Reply draft(Interaction by, Content content, String receipt) {
        if (keepers.keptBy(by).isEmpty()) {
            return noPod();
        }
        var brief = Brief.drafted(content, by.person(), clock.instant());
        var writes =
                new ArrayList<>(audit.note(by, AuditedBriefs.BRIEF, brief.id().value(), "was drafted"));
        writes.add(briefs.add(brief));
        return commits.commit(by, workbench.show(by, brief, receipt), writes);
    }

    static Reply noPod() {
        return WhichPod.of(List.of(), "brief", BriefActions.NEW, pod -> Reply.nothing());
    }
}
