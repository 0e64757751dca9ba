package dev.baton.people;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Takes when and where a person works. */
final class TakingHours implements SubmissionHandler {

    private final Directory directory;
    private final Commits commits;

    TakingHours(Directory directory, Commits commits) {
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String form() {
        return AskingForHours.FORM;
    }

    @Override
    public Reply handle(Submission submission) {
        if (submission.value(AskingForHours.WHOSE).equals(AskingForHours.THE_PODS)) {
            return take(submission, null, "Noted: your pod's hours count for you again.");
        }
        var complaints = new LinkedHashMap<String, String>();
        var zone = SetupForm.zone(submission, complaints);
        var hours = SetupForm.hours(submission, complaints);
        if (zone.isEmpty() || hours == null) {
            return new Reply.Invalid(complaints);
        }
        var said = "Noted: you work from " + hours.from() + " to " + hours.to() + ", "
                + zone.get().getId() + ".";
        return take(submission, new OwnHours(hours, zone.get()), said);
    }

    private Reply take(Submission submission, @Nullable OwnHours hours, String said) {
        var organization = submission.organization();
        var person = directory.versioned(organization, submission.person()).orElseThrow();
        var reply = commits.commit(
                submission,
                Reply.onlyYou(said),
                directory.put(person, person.value().working(hours)));
        directory.changed(organization);
        return reply;
    }
}
