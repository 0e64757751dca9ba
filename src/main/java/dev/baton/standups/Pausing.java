package dev.baton.standups;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Days;
import dev.baton.people.Directory;
import dev.baton.pods.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/** Takes until when a person's stand-ups are paused. */
final class Pausing implements SubmissionHandler {

    private final Directory directory;
    private final Pauses pauses;
    private final Commits commits;
    private final InstantSource clock;

    Pausing(Directory directory, Pauses pauses, Commits commits, InstantSource clock) {
        this.directory = directory;
        this.pauses = pauses;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return StandupActions.PAUSE;
    }

    @Override
    public Reply handle(Submission submission) {
        var today = clock.instant()
                .atZone(directory.zoneOf(submission.organization(), submission.person()))
                .toLocalDate();
        var complaints = new LinkedHashMap<String, String>();
        var last = new Days(
                        today,
                        today.plusYears(1),
                        "A pause takes a year at most. Whoever keeps the stand-up can leave you out for good.")
                .require(submission, "last", complaints);
        return last.map(day -> pause(submission, day)).orElseGet(() -> new Reply.Invalid(complaints));
    }

    private Reply pause(Submission submission, LocalDate last) {
        var write = pauses.put(
                pauses.of(submission.organization(), submission.person()), new Pauses.Pause(submission.person(), last));
        var end = StandupTimers.unpause(submission.person(), last);
        var said = Text.of("Noted: no stand-up asks you until the end of " + Words.day(last) + ". ")
                .and(new Text.Code("/standup resume"))
                .and(" takes that back.");
        return commits.commit(submission, Reply.onlyYou(said), write, end);
    }
}
