package dev.baton.standups.meetings;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Limits;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Days;
import dev.baton.pods.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The form for what came of a date: notes, and who does what until when. It can be opened again for more. */
final class NotesForm {

    static final int LONGEST_NOTES = 2_500;
    static final int LONGEST_WHAT = 300;

    /** A dialog can't grow a row. */
    private static final int ROWS = 3;

    /**
     * What somebody is to do.
     *
     * @param row where it stands in the form
     */
    record Task(int row, PersonId owner, String what, LocalDate due) {}

    static Form of(Sitting sitting, List<ActionItem> known, Function<PersonId, String> names, LocalDate due) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Line(
                "notes",
                Caption.optional("Notes").hint("All who are in the channel can read them"),
                true,
                LONGEST_NOTES,
                sitting.minutes().notes()));
        if (!known.isEmpty()) {
            inputs.add(new Input.Notice("known", known(known, names)));
        }
        for (var row = 1; row <= ROWS; row++) {
            inputs.add(new Input.Line(
                    "what" + row,
                    Caption.optional("Action item " + row).hint("What is to be done"),
                    false,
                    LONGEST_WHAT,
                    ""));
            inputs.add(new Input.People(
                    "owner" + row, Caption.optional("Who does it?").hint("One person"), List.of()));
            inputs.add(new Input.Day("due" + row, Caption.optional("Until when?"), due));
        }
        return new Form(
                MeetingActions.NOTES,
                sitting.id() + " " + stamp(sitting),
                Excerpt.of(sitting.name(), Limits.TITLE),
                "Save",
                inputs);
    }

    /** Tells notes from those that somebody else has written meanwhile. */
    private static String stamp(Sitting sitting) {
        return Integer.toHexString(sitting.minutes().notes().hashCode());
    }

    /** The date that the form is about. */
    static String sittingOf(Submission submission) {
        return submission.argument().split(" ", 2)[0];
    }

    /** Two may write at the same time: what the other has saved since the form was opened is kept, above. */
    static String together(Submission submission, Sitting sitting, String notes) {
        var before = sitting.minutes().notes();
        var isFresh = submission.argument().endsWith(" " + stamp(sitting));
        return isFresh || before.isEmpty() || before.equals(notes) ? notes : before + "\n\n" + notes;
    }

    private static Text known(List<ActionItem> known, Function<PersonId, String> names) {
        var text = Text.of("Written down already:");
        for (var item : known.stream().limit(10).toList()) {
            text = text.and("\n• " + names.apply(item.owner()) + ": " + Excerpt.of(item.what(), 100) + ", "
                    + (item.isOpen() ? "until " + Words.shortDay(item.due()) : "done"));
        }
        return text;
    }

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(String notes, List<Task> tasks) implements Reading {}

        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    static Reading read(Submission submission, LocalDate today) {
        var complaints = new LinkedHashMap<String, String>();
        var notes = submission.value("notes");
        if (notes.length() > LONGEST_NOTES) {
            complaints.put("notes", "Please use at most " + LONGEST_NOTES + " characters.");
        }
        var tasks = new ArrayList<Task>();
        for (var row = 1; row <= ROWS; row++) {
            task(submission, row, today, complaints).ifPresent(tasks::add);
        }
        if (notes.isEmpty() && tasks.isEmpty() && complaints.isEmpty()) {
            complaints.put("notes", "Please write a few words, or who does what.");
        }
        return complaints.isEmpty() ? new Reading.Complete(notes, tasks) : new Reading.Incomplete(complaints);
    }

    private static Optional<Task> task(
            Submission submission, int row, LocalDate today, Map<String, String> complaints) {
        var what = submission.value("what" + row);
        var owners = submission.people("owner" + row);
        if (what.isEmpty()) {
            if (!owners.isEmpty()) {
                complaints.put("what" + row, "Please say what is to be done.");
            }
            return Optional.empty();
        }
        if (what.length() > LONGEST_WHAT) {
            complaints.put("what" + row, "Please use at most " + LONGEST_WHAT + " characters.");
        }
        if (owners.size() != 1) {
            complaints.put("owner" + row, "Please pick one person who does it.");
        }
        var due = due(today).require(submission, "due" + row, complaints);
        return due.filter(day -> owners.size() == 1).map(day -> new Task(row, owners.getFirst(), what, day));
    }

    /** Until when what is to be done can be due. */
    static Days due(LocalDate today) {
        return new Days(today, today.plusYears(1));
    }

    private NotesForm() {}
}
