package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/**
 * Publishes a brief: one commit decides it, and a timer for each pod brings it there. If others say much the same, it
 * warns before.
 */
final class Publishing {

    private final Finding finding;
    private final Clearance clearance;
    private final Publication publication;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    Publishing(
            Finding finding,
            Clearance clearance,
            Publication publication,
            Workbench workbench,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.clearance = clearance;
        this.publication = publication;
        this.workbench = workbench;
        this.commits = commits;
        this.clock = clock;
    }

    Reply publish(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> clearance
                        .check(action, found.value(), clock.instant())
                        .or(() -> clearance.warn(
                                action,
                                found.value(),
                                BriefActions.PUBLISH_ANYWAY,
                                found.value().id().value()))
                        .orElseGet(() -> publish(action, found)));
    }

    /** In spite of the warning. */
    Reply publishAnyway(Submission submission) {
        return finding.forEditor(
                submission,
                submission.argument(),
                found -> clearance
                        .check(submission, found.value(), clock.instant())
                        .orElseGet(() -> publish(submission, found)));
    }

    private Reply publish(Interaction by, Versioned<Brief> found) {
        return switch (found.value().publish(by.person(), clock.instant())) {
            case Outcome.Changed(var after) ->
                commits.commit(
                        by,
                        workbench.show(by, after, "It is on its way to its pods."),
                        publication.by(by, found, after));
            case Outcome.AlreadyDone() -> workbench.show(by, found.value(), "");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        };
    }
}
