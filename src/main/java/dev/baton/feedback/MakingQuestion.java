package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Verb;
import dev.baton.feedback.Question.Draft;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.pods.Timing;
import dev.baton.pods.WhichPod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/** {@code /feedback ask}: asks what the field is to be asked, and when, and begins with it. */
final class MakingQuestion implements CommandHandler, SubmissionHandler {

    private final Keepers keepers;
    private final DraftingQuestion drafting;
    private final Questions questions;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    MakingQuestion(
            Keepers keepers,
            DraftingQuestion drafting,
            Questions questions,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.keepers = keepers;
        this.drafting = drafting;
        this.questions = questions;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("feedback ask", "[QUESTION]", "asks sales something at a regular time; answers are feedback");
    }

    @Override
    public String form() {
        return FeedbackActions.NEW_QUESTION;
    }

    @Override
    public Reply handle(Command command) {
        var pods = keepers.podsFor(command);
        if (pods.isEmpty()) {
            return WhichPod.of(pods, "question", form(), pod -> Reply.nothing());
        }
        var draft = QuestionForm.blank(String.join(" ", command.arguments()));
        var timing = QuestionForm.usual(drafting.today(pods.getFirst()));
        return new Reply.Ask(QuestionForm.making(pods, draft, timing));
    }

    @Override
    public Reply handle(Submission submission) {
        var chosen = submission.value(WhichPod.INPUT);
        return drafting.forKeeper(
                submission,
                new PodId(chosen.isEmpty() ? submission.argument() : chosen),
                pod -> drafting.read(
                        submission,
                        pod.value(),
                        Optional.empty(),
                        (draft, timing) -> make(submission, pod, draft, timing)));
    }

    private Reply make(Submission submission, Versioned<Pod> read, Draft draft, Timing timing) {
        var organization = submission.organization();
        if (questions.every(organization).size() >= Questions.MOST) {
            return Reply.onlyYou(
                    "There are " + Questions.MOST + " questions already. Please end one that nobody needs.");
        }
        var pod = read.value();
        var question = new Question(ItemId.create().value(), pod.id(), draft, timing, false, clock.instant());
        return drafting.refusal(organization, question, pod).orElseGet(() -> {
            var writes = new ArrayList<>(questions.add(organization, question, pod));
            writes.add(directory.unchanged(read));
            return commits.commit(submission, drafting.receipt(question, pod), writes);
        });
    }
}
