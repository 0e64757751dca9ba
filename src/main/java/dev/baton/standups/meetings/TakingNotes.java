package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Directory;
import dev.baton.standups.meetings.NotesForm.Reading;
import dev.baton.standups.meetings.Sitting.Standing;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code Take notes}: who takes notes, or facilitates, writes down what came of a date. */
final class TakingNotes implements ActionHandler, SubmissionHandler {

    private final AtSitting at;
    private final ActionItems items;
    private final WritingDown writing;
    private final Directory directory;
    private final InstantSource clock;

    TakingNotes(AtSitting at, ActionItems items, WritingDown writing, Directory directory, InstantSource clock) {
        this.at = at;
        this.items = items;
        this.writing = writing;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.NOTES;
    }

    @Override
    public String form() {
        return MeetingActions.NOTES;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return forHost(action, action.argument(), found -> {
            var organization = action.organization();
            var known = items.of(organization, found.value().id());
            return new Reply.Ask(NotesForm.of(
                    found.value(),
                    known,
                    person -> directory.nameOf(organization, person),
                    today(action).plusWeeks(1)));
        });
    }

    @Override
    public Reply handle(Submission submission) {
        return forHost(submission, NotesForm.sittingOf(submission), found -> switch (NotesForm.read(
                submission, today(submission))) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var notes, var actions) -> write(submission, found, notes, actions);
        });
    }

    private Reply write(Submission submission, Versioned<Sitting> found, String notes, List<NotesForm.Task> actions) {
        var all = NotesForm.together(submission, found.value(), notes);
        return all.length() > NotesForm.LONGEST_NOTES
                ? new Reply.Invalid(Map.of(
                        "notes",
                        "Somebody else has written notes meanwhile. Together they have " + all.length()
                                + " characters, and at most " + NotesForm.LONGEST_NOTES
                                + " fit. Please shorten yours."))
                : writing.down(submission, found, all, actions);
    }

    private LocalDate today(Interaction by) {
        return clock.instant()
                .atZone(directory.zoneOf(by.organization(), by.person()))
                .toLocalDate();
    }

    private Reply forHost(Interaction by, String id, Function<Versioned<Sitting>, Reply> deed) {
        return at.ofPod(by, id, found -> {
            var standing = found.value().standing(clock.instant());
            if (standing == Standing.LEFT_OUT) {
                return Reply.onlyYou("This date doesn't take place.");
            }
            if (standing == Standing.PAST) {
                return Reply.onlyYou("This meeting was too long ago to write about it.");
            }
            return found.value().duties().hosts().contains(by.person())
                    ? deed.apply(found)
                    : Reply.onlyYou("Only who facilitates and who takes notes this time can write them down.");
        });
    }
}
