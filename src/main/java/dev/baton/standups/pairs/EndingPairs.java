package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import java.util.ArrayList;
import java.util.List;

/** Nobody is paired any more, after asking. Who has met whom stays known. */
final class EndingPairs implements ActionHandler, SubmissionHandler {

    private final ChoosingPairs choosing;
    private final Pairs pairs;
    private final PairsSchedule schedule;
    private final Commits commits;

    EndingPairs(ChoosingPairs choosing, Pairs pairs, PairsSchedule schedule, Commits commits) {
        this.choosing = choosing;
        this.pairs = pairs;
        this.schedule = schedule;
        this.commits = commits;
    }

    @Override
    public String action() {
        return PairActions.END;
    }

    @Override
    public String form() {
        return PairActions.END;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return choosing.forPairing(
                action,
                action.argument(),
                (found, pod) -> new Reply.Ask(new Form(
                        PairActions.END,
                        found.id(),
                        "End pairs",
                        "End them",
                        List.of(new Input.Notice(
                                "about",
                                Text.of("Nobody of the pod is paired any more. If it begins again one day, "
                                        + "those who have met still count as having met."))))));
    }

    @Override
    public Reply handle(Submission submission) {
        return choosing.forPairing(submission, submission.argument(), (found, pod) -> {
            var writes = new ArrayList<>(schedule.end(submission.organization(), pod.id()));
            writes.add(pairs.remove(found));
            writes.addAll(PairNotices.of(submission, pod, "ended this: nobody is paired any more."));
            return commits.commit(submission, Reply.onlyYou("Nobody is paired any more."), writes);
        });
    }
}
