package dev.baton.briefs;

import dev.baton.briefs.BriefForm.Place;
import dev.baton.briefs.Content.Section;
import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** Opens a section's form, and saves it. Of two who save at once the second sees both versions before. */
final class Saving {

    private final Finding finding;
    private final Sides sides;
    private final Meanwhile meanwhile;
    private final Settling settling;
    private final Directory directory;
    private final InstantSource clock;

    Saving(
            Finding finding,
            Sides sides,
            Meanwhile meanwhile,
            Settling settling,
            Directory directory,
            InstantSource clock) {
        this.finding = finding;
        this.sides = sides;
        this.meanwhile = meanwhile;
        this.settling = settling;
        this.directory = directory;
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
        var brief = found.value();
        var complaints = new LinkedHashMap<String, String>();
        var today = LocalDate.ofInstant(clock.instant(), brief.content().dates().zone());
        var content = BriefForm.read(submission, brief.content(), place.section(), today, complaints);
        if (place.section() == Section.AIM && complaints.isEmpty()) {
            complaints.putAll(sides.wrong(submission.organization(), content.aim()));
        }
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        return meanwhile
                .happened(submission, brief, place, content)
                .map(form -> (Reply) new Reply.Ask(form))
                .orElseGet(() -> save(submission, place, found, content));
    }

    private Reply save(Submission submission, Place place, Versioned<Brief> found, Content content) {
        var brief = found.value();
        var outcome = brief.save(place.section(), content, submission.person(), clock.instant());
        return switch (outcome) {
            case Brief.Outcome.Changed(var after) -> settling.settle(submission, found, outcome, receipt(brief, after));
            case Brief.Outcome.AlreadyDone() -> settling.unchanged(submission, brief, "Nothing was changed.");
            case Brief.Outcome.NotNow ignored -> settling.settle(submission, found, outcome, "");
            case Brief.Outcome.Missing ignored -> settling.settle(submission, found, outcome, "");
        };
    }

    private static String receipt(Brief before, Brief after) {
        if (before.stage() == after.stage()) {
            return "Saved.";
        }
        return before.stage() == Stage.ASKED
                ? "Saved. Something is missing now, so sales isn't asked any more."
                : "Saved. It is a draft again, since sales has agreed to something else.";
    }
}
