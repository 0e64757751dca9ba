package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/** What is done about a question for the field: it is changed, rests, goes on or ends. */
final class ChangingQuestion implements ActionHandler, SubmissionHandler {

    private final DraftingQuestion drafting;
    private final Questions questions;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    ChangingQuestion(
            DraftingQuestion drafting, Questions questions, Directory directory, Commits commits, InstantSource clock) {
        this.drafting = drafting;
        this.questions = questions;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return FeedbackActions.CHANGE_QUESTION;
    }

    @Override
    public String form() {
        return FeedbackActions.CHANGE_QUESTION;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return drafting.forKeeper(
                action,
                action.argument(),
                (found, pod) -> new Reply.Ask(QuestionForm.changing(found.value(), pod.value())));
    }

    /** People who were asked already are not asked again. */
    @Override
    public Reply handle(Submission submission) {
        return drafting.forKeeper(
                submission,
                submission.argument(),
                (found, pod) -> drafting.read(
                        submission,
                        pod.value(),
                        Optional.of(found.value().timing()),
                        (draft, timing) ->
                                save(submission, found, found.value().changed(draft, timing, clock.instant()), pod)));
    }

    private Reply save(Interaction by, Versioned<Question> before, Question after, Versioned<Pod> pod) {
        var organization = by.organization();
        return drafting.refusal(organization, after, pod.value()).orElseGet(() -> {
            var writes = new ArrayList<>(questions.change(organization, before, after, pod.value()));
            writes.add(directory.unchanged(pod));
            return commits.commit(by, drafting.receipt(after, pod.value()), writes);
        });
    }

    /** @param yes whether it rests from now on, or goes on */
    Reply pause(Action action, boolean yes) {
        return drafting.forKeeper(action, action.argument(), (found, pod) -> {
            var after = found.value().paused(yes, clock.instant());
            return found.value().paused() == yes
                    ? drafting.receipt(after, pod.value())
                    : save(action, found, after, pod);
        });
    }

    /** What people were asked, they can still answer. */
    Reply end(Action action) {
        return drafting.forKeeper(
                action,
                action.argument(),
                (found, pod) -> commits.commit(
                        action,
                        Reply.onlyYou("“" + found.value().draft().words()
                                + "” isn't asked any more. What was answered stays."),
                        questions.end(action.organization(), found)));
    }
}
