package dev.baton.people;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import java.util.LinkedHashMap;

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
        var complaints = new LinkedHashMap<String, String>();
        var zone = SetupForm.zone(submission, complaints);
        var hours = SetupForm.hours(submission, complaints);
        if (zone.isEmpty() || hours == null) {
            return new Reply.Invalid(complaints);
        }
        var organization = submission.organization();
        var person = directory.versioned(organization, submission.person()).orElseThrow();
        var said = "Noted: you work from " + hours.from() + " to " + hours.to() + ", "
                + zone.get().getId() + ".";
        var reply = commits.commit(
                submission,
                Reply.onlyYou(said),
                directory.put(person, person.value().working(new OwnHours(hours, zone.get()))));
        directory.changed(organization);
        return reply;
    }
}
