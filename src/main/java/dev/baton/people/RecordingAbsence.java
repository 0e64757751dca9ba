package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Takes the days on which somebody is away. */
final class RecordingAbsence implements SubmissionHandler {

    /** Somebody may be away for long, and say so again and again. */
    private static final int LONGEST_YEARS = 10;

    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    RecordingAbsence(Directory directory, Commits commits, InstantSource clock) {
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return GoingAway.FORM;
    }

    @Override
    public Reply handle(Submission submission) {
        var zone = directory.zoneOf(submission.organization(), submission.person());
        var today = clock.instant().atZone(zone).toLocalDate();
        var complaints = new LinkedHashMap<String, String>();
        var days = new Days(today, today.plusYears(1), "You can say more later.");
        var first = new Days(today.minusYears(LONGEST_YEARS), days.last()).require(submission, "first", complaints);
        var last = days.from(first.orElse(today)).require(submission, "last", complaints);
        return first.isEmpty() || last.isEmpty()
                ? new Reply.Invalid(complaints)
                : record(submission, first.get(), last.get());
    }

    private Reply record(Submission submission, LocalDate first, LocalDate last) {
        var words = first.equals(last)
                ? "on " + Days.nameOf(first)
                : "from " + Days.nameOf(first) + " to " + Days.nameOf(last);
        return record(
                submission,
                new Absence(first, last),
                Text.of("Noted: you are away " + words + ". ")
                        .and(new Text.Code("/baton back"))
                        .and(" takes that back."));
    }

    Reply record(Interaction by, @Nullable Absence absence, Text answer) {
        var person = directory.versioned(by.organization(), by.person()).orElseThrow();
        var reply = commits.commit(
                by, Reply.onlyYou(answer), directory.put(person, person.value().away(absence)));
        directory.changed(by.organization());
        return reply;
    }
}
