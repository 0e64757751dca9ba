package dev.baton.roles;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code Take it on} and {@code Hand it on}: whose a task is from now on. Whom it concerns is told. */
final class TakingOn {

    private static final Reply NOT_YOURS = Reply.onlyYou("It isn't yours. Change says whose it is.");
    private static final Reply TOO_MANY =
            Reply.onlyYou("It has " + Task.MOST_OWNERS + " owners, which is the most. Change says whose it is.");

    private final Tasks tasks;
    private final Finding finding;
    private final Register register;
    private final Telling telling;
    private final Keeping keeping;

    TakingOn(Tasks tasks, Finding finding, Register register, Telling telling, Keeping keeping) {
        this.tasks = tasks;
        this.finding = finding;
        this.register = register;
        this.telling = telling;
        this.keeping = keeping;
    }

    Reply take(Action action) {
        return finding.forKeeper(action, action.argument(), found -> {
            return switch (found.value().takenOnBy(action.person())) {
                case Task.Outcome.Changed(var after) -> {
                    var writes = new ArrayList<Write>();
                    writes.add(tasks.put(found, after));
                    writes.addAll(telling.joined(action, found.value()));
                    yield commit(action, "It is yours.", after, writes);
                }
                case Task.Outcome.AlreadyTheirs ignored -> Reply.onlyYou("It is yours already.");
                case Task.Outcome.NotYours ignored -> NOT_YOURS;
                case Task.Outcome.TooMany ignored -> TOO_MANY;
            };
        });
    }

    Reply ask(Action action) {
        return finding.forKeeper(
                action,
                action.argument(),
                found -> found.value().owners().contains(action.person())
                        ? new Reply.Ask(form(found.value()))
                        : NOT_YOURS);
    }

    private static Form form(Task task) {
        return new Form(
                RoleActions.HAND,
                task.id().value(),
                "Hand a task on",
                "Hand it on",
                List.of(
                        new Input.Notice(
                                "task",
                                Text.of("").and(new Text.Strong(task.duty().name()))),
                        TaskForm.owners(Caption.required("Who takes it on?").hint("They are told"), List.of())));
    }

    Reply handOn(Submission submission) {
        return finding.forKeeper(submission, submission.argument(), found -> handOn(submission, found));
    }

    private Reply handOn(Submission submission, Versioned<Task> found) {
        var people = TaskForm.owners(submission);
        if (people.isEmpty()) {
            return new Reply.Invalid(Map.of(TaskForm.OWNERS, "Please pick somebody."));
        }
        var complaint = TaskForm.complaint(people, all -> register.staff(submission.organization(), all));
        if (complaint.isPresent()) {
            return new Reply.Invalid(Map.of(TaskForm.OWNERS, complaint.get()));
        }
        return switch (found.value().handedOn(submission.person(), people)) {
            case Task.Outcome.Changed(var after) -> {
                var writes = new ArrayList<Write>();
                writes.add(tasks.put(found, after));
                writes.addAll(telling.owners(submission, found.value(), after));
                yield commit(submission, "Handed on.", after, writes);
            }
            case Task.Outcome.AlreadyTheirs ignored -> Reply.onlyYou("Nothing was changed: it is theirs already.");
            case Task.Outcome.NotYours ignored -> NOT_YOURS;
            case Task.Outcome.TooMany ignored -> TOO_MANY;
        };
    }

    private Reply commit(Interaction by, String said, Task after, List<Write> writes) {
        var staff = register.staff(by.organization(), after.owners());
        return keeping.commit(
                by, TaskCards.reply(said, after, staff, by.person()), after.id(), "has another owner", writes);
    }
}
