package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * {@code Post the debrief}: whoever answers for a brief doesn't wait for the others; asks first, since it is for good.
 */
final class DebriefAtOnce {

    private final Finding finding;
    private final Debriefing debriefing;
    private final Audit audit;
    private final Commits commits;

    DebriefAtOnce(Finding finding, Debriefing debriefing, Audit audit, Commits commits) {
        this.finding = finding;
        this.debriefing = debriefing;
        this.audit = audit;
        this.commits = commits;
    }

    private Reply unposted(Interaction by, String id, BiFunction<Versioned<Brief>, Versioned<Debrief>, Reply> deed) {
        return finding.forEditor(by, id, brief -> {
            var debrief = debriefing
                    .learning()
                    .debriefs()
                    .find(by.organization(), brief.value().id());
            if (brief.value().stage() != Stage.OVER || debrief.isEmpty()) {
                return Outcomes.notNow(brief.value().stage());
            }
            return debrief.get().value().isPosted()
                    ? Reply.onlyYou("The debrief is posted already.")
                    : deed.apply(brief, debrief.get());
        });
    }

    Reply ask(Action action) {
        return unposted(action, action.argument(), (brief, debrief) -> {
            var lessons = debriefing
                    .learning()
                    .lessons()
                    .of(action.organization(), brief.value().id());
            var text = Text.of(debrief.value().answered(lessons) + " of "
                    + debrief.value().asked().size()
                    + " of those who were asked have answered. Once the debrief is posted nobody can add, change or take"
                    + " back anything. Post it now?");
            return new Reply.Ask(new Form(
                    BriefActions.POST_DEBRIEF,
                    brief.value().id().value(),
                    "Post the debrief",
                    "Post",
                    List.of(new Input.Notice("what", text))));
        });
    }

    Reply take(Submission submission) {
        return unposted(submission, submission.argument(), (brief, debrief) -> {
            var writes = new ArrayList<Write>(
                    debriefing.post(submission.organization(), brief, debrief, submission.person()));
            writes.addAll(audit.note(
                    submission, AuditedBriefs.BRIEF, brief.value().id().value(), "got its debrief ahead of time"));
            return commits.commit(
                    submission, Reply.onlyYou("The debrief is on its way to the brief's channels."), writes);
        });
    }
}
