package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the days on which somebody is away. */
final class RecordingAbsence implements SubmissionHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

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
        var first = day(submission.value("first"));
        var last = day(submission.value("last"));
        if (first.isEmpty() || last.isEmpty()) {
            var input = first.isEmpty() ? "first" : "last";
            return new Reply.Invalid(Map.of(input, "Please pick a day, such as 2026-12-24."));
        }
        if (last.get().isBefore(first.get())) {
            return new Reply.Invalid(Map.of("last", "The last day can't be before the first."));
        }
        var zone = directory
                .person(submission.organization(), submission.person())
                .orElseThrow()
                .zone();
        var today = clock.instant().atZone(zone).toLocalDate();
        if (last.get().isBefore(today)) {
            return new Reply.Invalid(Map.of("last", "That is in the past."));
        }
        if (last.get().isAfter(today.plusYears(1))) {
            return new Reply.Invalid(Map.of("last", "Please pick a day within a year. You can say more later."));
        }
        var words = first.get().equals(last.get())
                ? "on " + DAY.format(first.get())
                : "from " + DAY.format(first.get()) + " to " + DAY.format(last.get());
        return record(
                submission,
                new Absence(first.get(), last.get()),
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

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
