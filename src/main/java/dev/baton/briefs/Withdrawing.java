package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import java.time.InstantSource;
import java.util.List;

/** {@code Withdraw}: asks first, since it can't be taken back; then every card says so, and nobody is reminded. */
final class Withdrawing {

    private final Finding finding;
    private final Publication publication;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    Withdrawing(Finding finding, Publication publication, Workbench workbench, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.publication = publication;
        this.workbench = workbench;
        this.commits = commits;
        this.clock = clock;
    }

    Reply ask(Action action) {
        return finding.forEditor(action, action.argument(), found -> {
            var brief = found.value();
            return brief.stage().canBecome(Stage.WITHDRAWN)
                    ? new Reply.Ask(new Form(
                            BriefActions.WITHDRAW,
                            brief.id().value(),
                            "Withdraw the brief",
                            "Withdraw",
                            List.of(new Input.Notice(
                                    "what",
                                    Text.of("Withdraw “" + brief.current().aim().title() + "”? Every card will say that"
                                            + " it doesn't hold any more, and nobody is asked or reminded. This can't be"
                                            + " taken back. What it says can still be read.")))))
                    : Outcomes.notNow(brief.stage());
        });
    }

    Reply take(Submission submission) {
        return finding.forEditor(submission, submission.argument(), found -> switch (found.value()
                .withdraw(clock.instant())) {
            case Outcome.Changed(var after) ->
                commits.commit(
                        submission,
                        workbench.show(submission, after, "Withdrawn. Its cards say so from now on."),
                        publication.withdrawn(submission, found, after));
            case Outcome.AlreadyDone() -> workbench.show(submission, found.value(), "");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        });
    }
}
