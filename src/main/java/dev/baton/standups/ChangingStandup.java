package dev.baton.standups;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.standups.StandupForm.Draft;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/** Takes what is changed of a stand-up. A round that is open goes on as it began. */
final class ChangingStandup implements SubmissionHandler {

    private final Choosing choosing;
    private final Drafting drafting;
    private final Standups standups;
    private final StandupSchedules schedules;
    private final Directory directory;
    private final Commits commits;

    ChangingStandup(
            Choosing choosing,
            Drafting drafting,
            Standups standups,
            StandupSchedules schedules,
            Directory directory,
            Commits commits) {
        this.choosing = choosing;
        this.drafting = drafting;
        this.standups = standups;
        this.schedules = schedules;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String form() {
        return StandupActions.CHANGE;
    }

    @Override
    public Reply handle(Submission submission) {
        return choosing.forKeeper(
                submission,
                submission.argument(),
                (found, pod) -> drafting.read(
                        submission,
                        pod.value(),
                        Optional.of(found.value()),
                        (draft, people) -> change(submission, found, pod, draft, people)));
    }

    private Reply change(
            Submission submission,
            Versioned<Standup> before,
            Versioned<Pod> pod,
            Draft draft,
            Collection<Person> people) {
        var changed = before.value()
                .changed(draft.name(), draft.picked(), draft.timing(), draft.questions(), draft.conduct());
        if (changed.equals(before.value())) {
            return Reply.onlyYou("Nothing has changed: “" + changed.name() + "” is "
                    + changed.timing().inSentence() + ".");
        }
        return drafting.refusal(submission.organization(), changed, pod.value(), people)
                .orElseGet(() -> save(submission, before, pod, changed, people));
    }

    private Reply save(
            Submission submission,
            Versioned<Standup> before,
            Versioned<Pod> pod,
            Standup changed,
            Collection<Person> people) {
        var arranged = schedules.setAll(submission.organization(), changed, pod.value(), people);
        var writes = new ArrayList<Write>(arranged.writes());
        writes.add(standups.put(before, arranged.standup()));
        writes.add(directory.unchanged(pod));
        var when = changed.timing().inSentence();
        var deed = "changed the stand-up “" + changed.name() + "”. It is " + when + ".";
        writes.addAll(Noticing.of(submission, directory, before.value(), changed, deed));
        var said = "Saved. “" + changed.name() + "” is " + when + "."
                + drafting.leftOut(submission.organization(), changed, pod.value(), people);
        return commits.commit(submission, Reply.onlyYou(said), writes);
    }
}
