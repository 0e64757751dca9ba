package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.briefs.Content.Section;
import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code Publish changes}: shows what differs, and asks whether everybody has to acknowledge it again. */
final class PublishingChanges {

    private static final String AGAIN = "again";

    private final Finding finding;
    private final Publication publication;
    private final Changes changes;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    PublishingChanges(
            Finding finding,
            Publication publication,
            Changes changes,
            Workbench workbench,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.publication = publication;
        this.changes = changes;
        this.workbench = workbench;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.forEditor(action, action.argument(), found -> ask(action, found.value(), ""));
    }

    private Reply ask(Interaction by, Brief brief, String news) {
        var edition = brief.edition();
        if (edition == null || !(brief.stage() == Stage.PUBLISHED || brief.stage() == Stage.OVER)) {
            return Outcomes.notNow(brief.stage());
        }
        if (!brief.hasUnpublishedChanges()) {
            return workbench.show(by, brief, "All that was saved is published.");
        }
        var missing = brief.content().missing();
        return missing.isEmpty() ? new Reply.Ask(form(by, brief, edition, news)) : Outcomes.missing(missing);
    }

    private Form form(Interaction by, Brief brief, Edition edition, String news) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice(
                "news",
                Text.of((news.isEmpty() ? "" : news + "\n") + "This is what sales will see that is different:")));
        for (var change : changes.between(by.organization(), edition.content(), brief.content())) {
            inputs.add(new Input.Notice("change-" + inputs.size(), change.text()));
        }
        inputs.add(new Input.Choice(
                AGAIN,
                Caption.required("Must everybody acknowledge it again?")
                        .hint("If not, a note in the thread of each card says what is different"),
                false,
                List.of(
                        new Option("yes", "Yes, it matters to everybody"),
                        new Option("no", "No, a note in the thread is enough")),
                List.of()));
        return new Form(
                BriefActions.PUBLISH_CHANGES, brief.id() + " " + saves(brief), "Publish changes", "Publish", inputs);
    }

    /** Grows with each save, so that nobody publishes what he hasn't seen. */
    private static int saves(Brief brief) {
        return Arrays.stream(Section.values()).mapToInt(brief::saved).sum();
    }

    Reply take(Submission submission) {
        var words = submission.argument().split(" ", -1);
        return finding.forEditor(submission, words[0], found -> {
            if (!words[words.length - 1].equals(Integer.toString(saves(found.value())))) {
                return ask(
                        submission, found.value(), "Somebody has saved something else meanwhile. Please look again.");
            }
            return switch (submission.value(AGAIN)) {
                case "yes" -> publish(submission, found, true);
                case "no" -> publish(submission, found, false);
                default -> new Reply.Invalid(Map.of(AGAIN, "Please pick one."));
            };
        });
    }

    private Reply publish(Submission submission, Versioned<Brief> found, boolean again) {
        return switch (found.value().publishChanges(again, submission.person(), clock.instant())) {
            case Outcome.Changed(var after) -> {
                var number = Objects.requireNonNull(after.edition()).number();
                var news = "Version " + number + " is published. "
                        + (again
                                ? "Everybody whom it addresses is asked to acknowledge it again."
                                : "Nobody is asked again; a note in the thread says what is different.");
                yield commits.commit(
                        submission, workbench.show(submission, after, news), publication.by(submission, found, after));
            }
            case Outcome.AlreadyDone() -> workbench.show(submission, found.value(), "All that was saved is published.");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        };
    }
}
