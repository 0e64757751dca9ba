package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Writes what a change of a brief came to before it is published, and shows the brief as it is then. */
final class Settling {

    private final Briefs briefs;
    private final Consequences consequences;
    private final Workbench workbench;
    private final Commits commits;

    Settling(Briefs briefs, Consequences consequences, Workbench workbench, Commits commits) {
        this.briefs = briefs;
        this.consequences = consequences;
        this.workbench = workbench;
        this.commits = commits;
    }

    /** @param receipt what to say if it was changed */
    Reply settle(Interaction by, Versioned<Brief> found, Outcome outcome, String receipt) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> commit(by, found, after, receipt, List.of());
            case Outcome.AlreadyDone() -> workbench.show(by, found.value(), "");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        };
    }

    /**
     * Commits.
     *
     * @param more what is written with it
     */
    Reply commit(Interaction by, Versioned<Brief> found, Brief after, String receipt, List<Write> more) {
        var before = found.value();
        var writes = new ArrayList<Write>();
        writes.add(briefs.put(found, after));
        writes.addAll(consequences.of(by, before, after));
        writes.addAll(more);
        return commits.commit(by, workbench.show(by, after, receipt), writes);
    }

    /**
     * Commits a comment.
     *
     * @param after the brief once it is the other side's turn; the same if it was already
     */
    Reply commented(Interaction by, Versioned<Brief> found, Brief after, List<Write> comment) {
        var writes = new ArrayList<>(comment);
        writes.addAll(consequences.ofComment(by, after));
        return commit(by, found, after, "Your comment is sent.", writes);
    }

    /** Writes nothing. */
    Reply unchanged(Interaction by, Brief brief, String news) {
        return workbench.show(by, brief, news);
    }
}
