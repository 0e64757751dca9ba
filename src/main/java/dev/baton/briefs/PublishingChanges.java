package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code Publish changes}: shows what differs, and asks whether everybody has to acknowledge it again. */
final class PublishingChanges {

    private final Finding finding;
    private final Publication publication;
    private final ChangesDesk desk;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    PublishingChanges(
            Finding finding,
            Publication publication,
            ChangesDesk desk,
            Workbench workbench,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.publication = publication;
        this.desk = desk;
        this.workbench = workbench;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.forEditor(action, action.argument(), found -> ask(action, found.value(), ""));
    }

    private Reply ask(Interaction by, Brief brief, String news) {
        var edition = brief.edition();
        if (edition == null || !brief.stage().holds()) {
            return Outcomes.notNow(brief.stage());
        }
        if (!brief.hasUnpublishedChanges()) {
            return workbench.show(by, brief, "All that was saved is published.");
        }
        var missing = brief.content().missing();
        return missing.isEmpty()
                ? desk.check(by, brief).orElseGet(() -> new Reply.Ask(desk.form(by, brief, edition, news)))
                : Outcomes.missing(missing);
    }

    Reply take(Submission submission) {
        var target = Target.read(submission.argument());
        return finding.forEditor(submission, target.id(), found -> {
            if (!target.number().equals(Optional.of(found.value().revision()))) {
                return ask(
                        submission, found.value(), "Somebody has saved something else meanwhile. Please look again.");
            }
            var obstacle = desk.check(submission, found.value());
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            return switch (submission.value(ChangesDesk.AGAIN)) {
                case "yes" -> publish(submission, found, true);
                case "no" -> publish(submission, found, false);
                default -> new Reply.Invalid(Map.of(ChangesDesk.AGAIN, "Please pick one."));
            };
        });
    }

    private Reply publish(Submission submission, Versioned<Brief> found, boolean again) {
        return switch (found.value().publishChanges(again, submission.person(), clock.instant())) {
            case Outcome.Changed(var after) -> {
                var edition = Objects.requireNonNull(after.edition());
                var writes = new ArrayList<>(publication.by(submission, found, after));
                writes.addAll(desk.told(submission, after, edition));
                var news = "Version " + edition.number() + " is published. "
                        + (again
                                ? "Everybody whom it addresses is asked to acknowledge it again."
                                : "Nobody is asked again; a note in the thread says what is different.");
                yield commits.commit(submission, workbench.show(submission, after, news), writes);
            }
            case Outcome.AlreadyDone() -> workbench.show(submission, found.value(), "All that was saved is published.");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        };
    }
}
