package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** {@code Discard}: a draft goes for good, after a question. */
final class Discarding {

    private final Briefs briefs;
    private final Comments comments;
    private final Finding finding;
    private final Telling telling;
    private final Audit audit;
    private final Commits commits;

    Discarding(Briefs briefs, Comments comments, Finding finding, Telling telling, Audit audit, Commits commits) {
        this.briefs = briefs;
        this.comments = comments;
        this.finding = finding;
        this.telling = telling;
        this.audit = audit;
        this.commits = commits;
    }

    Reply open(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> found.value().canBeDiscarded() ? new Reply.Ask(form(found.value())) : notNow(found.value()));
    }

    private static Form form(Brief brief) {
        return new Form(
                BriefActions.DISCARD,
                brief.id().value(),
                "Discard draft",
                "Discard",
                List.of(new Input.Notice(
                        "warning",
                        Text.of("The draft ")
                                .and(new Text.Strong(brief.title()))
                                .and(" goes with all that was written and commented. That can't be undone."))));
    }

    private static Reply notNow(Brief brief) {
        return Reply.onlyYou(
                switch (brief.stage()) {
                    case ASKED -> "Sales is asked to agree to it. Take it back before you discard it.";
                    case DRAFT, AGREED, SCHEDULED ->
                        "Only a draft can be discarded. Once you save something else it is one again.";
                    case PUBLISHED, OVER, WITHDRAWN ->
                        "It was published, so it stays to be read. Only a draft can be discarded.";
                });
    }

    Reply take(Submission submission) {
        return finding.forEditor(
                submission,
                submission.argument(),
                found -> found.value().canBeDiscarded() ? discard(submission, found) : notNow(found.value()));
    }

    private Reply discard(Submission submission, Versioned<Brief> found) {
        var brief = found.value();
        var gone = Text.of(submission.person())
                .and(" has discarded the draft of the brief ")
                .and(new Text.Strong(brief.title()))
                .and(".");
        var writes = new ArrayList<Write>();
        writes.add(briefs.remove(found));
        writes.addAll(audit.note(submission, AuditedBriefs.BRIEF, brief.id().value(), "was discarded"));
        writes.addAll(comments.removeAll(submission.organization(), brief.id()));
        writes.addAll(BriefTimers.dontWait(brief.id()));
        writes.addAll(telling.tell(submission, "discarded", brief.makers(), Card.of(gone)));
        return commits.commit(submission, Reply.onlyYou("The draft “" + brief.title() + "” is gone."), writes);
    }
}
