package dev.baton.standups;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.pods.Words;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

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
        var organization = submission.organization();
        var today = clock.instant()
                .atZone(directory.zoneOf(organization, submission.person()))
                .toLocalDate();
        var last = day(submission.value("last"));
        if (last.isEmpty()) {
            return new Reply.Invalid(Map.of("last", "Please pick a day, such as 2026-12-24."));
        }
        if (last.get().isBefore(today)) {
            return new Reply.Invalid(Map.of("last", "That is in the past."));
        }
        if (last.get().isAfter(today.plusYears(1))) {
            return new Reply.Invalid(Map.of(
                    "last", "A pause takes a year at most. Whoever keeps the stand-up can leave you out for good."));
        }
        var write = pauses.put(
                pauses.of(organization, submission.person()), new Pauses.Pause(submission.person(), last.get()));
        var end = StandupTimers.unpause(submission.person(), last.get());
        var said = Text.of("Noted: no stand-up asks you until the end of " + Words.day(last.get()) + ". ")
                .and(new Text.Code("/standup resume"))
                .and(" takes that back.");
        return commits.commit(submission, Reply.onlyYou(said), write, end);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
