package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.briefs.BriefForm.Place;
import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.LinkedHashMap;

/** Opens a section's form, and saves it. */
final class Saving {

    private final Briefs briefs;
    private final Finding finding;
    private final Workbench workbench;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Saving(
            Briefs briefs,
            Finding finding,
            Workbench workbench,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.briefs = briefs;
        this.finding = finding;
        this.workbench = workbench;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return Place.read(action.argument())
                .map(place -> finding.forEditor(
                        action,
                        place.brief(),
                        found -> new Reply.Ask(
                                BriefForm.of(found.value(), place.section(), directory.pods(action.organization())))))
                .orElse(Finding.GONE);
    }

    Reply take(Submission submission) {
        return Place.read(submission.argument())
                .map(place -> finding.forEditor(submission, place.brief(), found -> take(submission, place, found)))
                .orElse(Finding.GONE);
    }

    private Reply take(Submission submission, Place place, Versioned<Brief> found) {
        var complaints = new LinkedHashMap<String, String>();
        var content = BriefForm.read(submission, found.value().content(), place.section(), complaints);
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        return switch (found.value().save(place.section(), content, submission.person(), clock.instant())) {
            case Outcome.Changed(var after) ->
                commits.commit(submission, workbench.show(submission, after, "Saved."), briefs.put(found, after));
            case Outcome.AlreadyDone() -> workbench.show(submission, found.value(), "Nothing was changed.");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        };
    }
}
