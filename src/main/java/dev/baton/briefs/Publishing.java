package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import java.time.InstantSource;

/** Publishes a brief: one commit decides it, and a timer for each pod brings it there. */
final class Publishing {

    private final Finding finding;
    private final Publication publication;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    Publishing(Finding finding, Publication publication, Workbench workbench, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.publication = publication;
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
                        publication.by(action, found, after));
            case Outcome.AlreadyDone() -> workbench.show(action, found.value(), "");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        });
    }
}
