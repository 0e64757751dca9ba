package dev.baton.briefs;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.pods.Keepers;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;
import java.util.List;

/** Keeps a new draft, for who is in a pod. */
final class Drafting {

    private final Briefs briefs;
    private final Workbench workbench;
    private final Keepers keepers;
    private final Commits commits;
    private final InstantSource clock;

    Drafting(Briefs briefs, Workbench workbench, Keepers keepers, Commits commits, InstantSource clock) {
        this.briefs = briefs;
        this.workbench = workbench;
        this.keepers = keepers;
        this.commits = commits;
        this.clock = clock;
    }

    Reply draft(Interaction by, Content content, String receipt) {
        if (keepers.keptBy(by).isEmpty()) {
            return noPod();
        }
        var brief = Brief.drafted(content, by.person(), clock.instant());
        return commits.commit(by, workbench.show(by, brief, receipt), briefs.add(brief));
    }

    static Reply noPod() {
        return WhichPod.of(List.of(), "brief", BriefActions.NEW, pod -> Reply.nothing());
    }
}
