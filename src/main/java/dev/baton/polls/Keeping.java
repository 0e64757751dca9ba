package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import java.time.InstantSource;
import java.util.List;

/** {@code Close} and {@code Reopen}. */
final class Keeping {

    private static final String IN_STEPS = " Its result stays as it is until at least " + Sides.FEWEST
            + " more have voted: who compares two results with fewer votes in between could tell who cast those.";

    private final Finding finding;
    private final ClosingPoll closing;
    private final Commits commits;
    private final InstantSource clock;

    Keeping(Finding finding, ClosingPoll closing, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.closing = closing;
        this.commits = commits;
        this.clock = clock;
    }

    Reply close(Action action) {
        return finding.forKeeper(
                action,
                action.argument(),
                poll -> poll.value().isOpen()
                        ? commits.commit(
                                action,
                                Reply.onlyYou("The poll is closed, and the result is on its way below it."),
                                closing.close(
                                        action.organization(),
                                        poll,
                                        clock.instant(),
                                        action.context().account()))
                        : Reply.onlyYou("That poll is closed already."));
    }

    Reply reopen(Action action) {
        return finding.forKeeper(action, action.argument(), poll -> {
            if (poll.value().isOpen()) {
                return Reply.onlyYou("That poll is open.");
            }
            return commits.commit(
                    action,
                    Reply.onlyYou("The poll is open again, until you close it."
                            + (poll.value().terms().anonymous() ? IN_STEPS : "")),
                    closing.reopen(action.organization(), poll));
        });
    }

    /** Asks before it deletes. */
    Reply askToDelete(Action action) {
        return finding.forKeeper(
                action,
                action.argument(),
                poll -> new Reply.Ask(
                        new Form(
                                PollActions.DELETE,
                                poll.id(),
                                "Delete a poll",
                                "Delete it",
                                List.of(
                                        new Input.Notice(
                                                "about",
                                                Text.of(
                                                        "“"
                                                                + poll.value()
                                                                        .question()
                                                                        .words()
                                                                + "” goes with all of its votes, and its"
                                                                + " message disappears. If only nobody is to vote any more, close it instead."))))));
    }

    Reply delete(Submission submission) {
        return finding.forKeeper(
                submission,
                submission.argument(),
                poll -> commits.commit(
                        submission,
                        Reply.onlyYou("The poll is deleted."),
                        closing.delete(submission.organization(), poll, clock.instant())));
    }
}
