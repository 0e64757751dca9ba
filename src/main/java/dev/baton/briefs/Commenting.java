package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.pods.Lines;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code Comment}: those who make a brief and those who agree to it talk about it, until it is published. */
final class Commenting {

    private static final String WORDS = "words";

    private final Finding finding;
    private final Rights rights;
    private final Comments comments;
    private final Telling telling;
    private final Settling settling;
    private final InstantSource clock;

    Commenting(
            Finding finding,
            Rights rights,
            Comments comments,
            Telling telling,
            Settling settling,
            InstantSource clock) {
        this.finding = finding;
        this.rights = rights;
        this.comments = comments;
        this.telling = telling;
        this.settling = settling;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.of(
                action,
                action.argument(),
                found -> found.value().stage().isOut() ? late(found.value()) : new Reply.Ask(form(found.value())));
    }

    private static Reply late(Brief brief) {
        return Reply.onlyYou("The brief “" + brief.title() + "” is out, so it isn't commented any more. Please ask a"
                + " question on its card.");
    }

    private static Form form(Brief brief) {
        return new Form(
                BriefActions.COMMENT,
                brief.id().value(),
                "Comment",
                "Send",
                List.of(
                        new Input.Notice(
                                "notice",
                                Text.of("On ")
                                        .and(new Text.Strong(brief.title()))
                                        .and(". Those who make it read it, and who is asked to agree.")),
                        line()));
    }

    private static Input.Line line() {
        return new Input.Line(
                WORDS, Caption.required("What should change, or what is good?"), true, Comment.LONGEST, "");
    }

    Reply take(Submission submission) {
        return finding.of(submission, submission.argument(), found -> {
            var words = submission.value(WORDS);
            var complaints = Lines.check(line(), words);
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            return found.value().stage().isOut() ? late(found.value()) : take(submission, found, words);
        });
    }

    private Reply take(Submission submission, Versioned<Brief> found, String words) {
        var brief = found.value();
        var comment = Comment.of(brief, submission.person(), clock.instant(), words);
        var writes = new ArrayList<>(telling.tell(
                submission,
                "comment",
                hearers(submission, brief),
                Telling.card(
                        "A comment on the brief " + brief.title(),
                        Text.of(submission.person())
                                .and(" says to the brief ")
                                .and(new Text.Strong(brief.title()))
                                .and(":\n" + words),
                        BriefButtons.open(brief),
                        BriefButtons.comment(brief, "Reply"))));
        writes.add(comments.add(comment));
        return settling.commented(submission, found, turned(submission, brief), writes);
    }

    /** Those who make it, and who commented before. */
    private List<PersonId> hearers(Interaction by, Brief brief) {
        var hearers = new ArrayList<>(brief.makers());
        comments.of(by.organization(), brief.id()).forEach(comment -> hearers.add(comment.by()));
        return hearers;
    }

    /** Once sales has commented it is the turn of marketing, and the other way round. */
    private Brief turned(Interaction by, Brief brief) {
        var now = clock.instant();
        var wait = brief.agreement().waits();
        if (wait == null) {
            return brief;
        }
        var fromSales = by.person().equals(brief.content().aim().partner()) || !rights.mayEdit(by, brief);
        if (fromSales == !wait.isOnSales()) {
            return brief;
        }
        var next = fromSales ? wait.answered(now) : wait.anew(now);
        return brief.waiting(next, now) instanceof Outcome.Changed(var turned) ? turned : brief;
    }
}
