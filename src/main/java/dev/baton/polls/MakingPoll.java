package dev.baton.polls;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Takes the form of {@code /poll}, or its line, and asks in the pod's channels. */
final class MakingPoll implements SubmissionHandler {

    private final Drafting drafting;
    private final Starting starting;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    MakingPoll(Drafting drafting, Starting starting, Directory directory, Commits commits, InstantSource clock) {
        this.drafting = drafting;
        this.starting = starting;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return PollActions.NEW;
    }

    @Override
    public Reply handle(Submission submission) {
        return drafting.forKeeper(submission, drafting.podOf(submission), pod -> {
            var complaints = new LinkedHashMap<String, String>();
            var draft = drafting.read(submission, pod.value(), complaints);
            return complaints.isEmpty() ? make(submission, pod, draft) : new Reply.Invalid(complaints);
        });
    }

    private Reply make(Submission submission, Versioned<Pod> pod, Draft draft) {
        var poll = new Poll(
                PollId.create(),
                pod.value().id(),
                submission.person(),
                pod.value().channels(),
                Question.of(draft),
                draft.terms(),
                clock.instant(),
                null,
                null);
        var writes = new ArrayList<>(starting.writes(
                submission.organization(), poll, submission.context().account()));
        writes.add(directory.unchanged(pod));
        return commits.commit(submission, new Reply.OnlyYou(receipt(poll, pod.value())), writes);
    }

    /** What was understood of how it is held; nothing if it is as most are. */
    private static String held(Poll poll) {
        var terms = poll.terms();
        var all = new ArrayList<String>();
        if (poll.question().kind() == Kind.SEVERAL) {
            all.add("one may choose several options");
        }
        if (terms.anonymous()) {
            all.add("votes are anonymous");
        }
        if (terms.hidden()) {
            all.add("the result shows when it closes");
        }
        if (terms.adding()) {
            all.add("others may add options");
        }
        return all.isEmpty() ? "" : "In it " + Words.list(all) + ". ";
    }

    private static Card receipt(Poll poll, Pod pod) {
        var text = Text.of("“" + poll.question().words() + "” is asked in the channel of " + pod.name() + ". "
                        + held(poll))
                .and(PollWords.closing(poll));
        return Card.of(text).and(Part.Buttons.of(PollButtons.manage(poll)));
    }
}
