package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the days on which somebody is away. */
final class RecordingAbsence implements SubmissionHandler {

    /** That many may be under way or to come, so that a person's record stays small. */
    private static final int MOST = 20;

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
        var today = today(submission);
        var complaints = new LinkedHashMap<String, String>();
        var days = new Days(today, today.plusYears(1), "You can say more later.");
        var first = days.require(submission, "first", complaints);
        var last = days.from(first.orElse(today)).require(submission, "last", complaints);
        return first.isEmpty() || last.isEmpty()
                ? new Reply.Invalid(complaints)
                : record(submission, new Absence(first.get(), last.get()), today);
    }

    private Reply record(Submission submission, Absence added, LocalDate today) {
        var person = versioned(submission);
        var absences = person.value().absences().with(added, today);
        if (absences.from(today).size() > MOST) {
            return new Reply.Invalid(Map.of(
                    "first",
                    "You have told of " + MOST + " absences to come already. Please say more when the first is over."));
        }
        var noted = absences.on(added.first()).orElse(added);
        var others = absences.without(noted).from(today);
        var answer = Text.of("Noted: you are away " + words(noted) + ". ")
                .and(others.isEmpty() ? "" : "You are also away " + words(others.getFirst()) + more(others) + ". ")
                .and(new Text.Code("/baton back"))
                .and(others.isEmpty() ? " takes that back." : " takes the first of them back.");
        return put(submission, person, absences, answer);
    }

    /** Somebody is there today, or takes back the next absence. */
    Reply end(Interaction by) {
        var today = today(by);
        var person = versioned(by);
        var absences = person.value().absences();
        var next = absences.from(today).stream().findFirst();
        if (next.isPresent() && !next.get().covers(today)) {
            var words = "Welcome back. You are not marked as away " + words(next.get()) + " any more.";
            return put(by, person, absences.without(next.get()), Text.of(words));
        }
        var rest = absences.back(today);
        var again = rest.from(today).stream().findFirst().map(each -> " You are away again " + words(each) + ".");
        return put(by, person, rest, Text.of("Welcome back. You are not marked as away." + again.orElse("")));
    }

    private static String more(List<Absence> others) {
        return others.size() == 1 ? "" : ", and " + (others.size() - 1) + " more times";
    }

    private static String words(Absence days) {
        return days.first().equals(days.last())
                ? "on " + Days.nameOf(days.first())
                : "from " + Days.nameOf(days.first()) + " to " + Days.nameOf(days.last());
    }

    private LocalDate today(Interaction by) {
        return clock.instant()
                .atZone(directory.zoneOf(by.organization(), by.person()))
                .toLocalDate();
    }

    private Versioned<Person> versioned(Interaction by) {
        return directory.versioned(by.organization(), by.person()).orElseThrow();
    }

    private Reply put(Interaction by, Versioned<Person> person, Absences absences, Text answer) {
        var reply = commits.commit(
                by, Reply.onlyYou(answer), directory.put(person, person.value().away(absences)));
        directory.changed(by.organization());
        return reply;
    }
}
