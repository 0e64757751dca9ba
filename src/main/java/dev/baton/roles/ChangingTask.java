package dev.baton.roles;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.roles.TaskForm.Draft;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code Change}: a task's name, side, words and owners. What others changed while one typed is shown before. */
final class ChangingTask {

    private final Tasks tasks;
    private final Finding finding;
    private final Register register;
    private final Telling telling;
    private final Keeping keeping;

    ChangingTask(Tasks tasks, Finding finding, Register register, Telling telling, Keeping keeping) {
        this.tasks = tasks;
        this.finding = finding;
        this.register = register;
        this.telling = telling;
        this.keeping = keeping;
    }

    Reply open(Action action) {
        return finding.forKeeper(action, action.argument(), found -> {
            var staff = register.staff(action.organization(), found.value().owners());
            var owners = found.value().owners().stream().filter(staff::isMember).toList();
            return new Reply.Ask(form(found, new Draft(found.value().duty(), owners)));
        });
    }

    private static Form form(Versioned<Task> found, Draft known) {
        return TaskForm.of(RoleActions.CHANGE, found.id() + " " + found.version(), "Change a task", known);
    }

    Reply take(Submission submission) {
        var words = submission.argument().split(" ", 2);
        return finding.forKeeper(submission, words[0], found -> {
            var organization = submission.organization();
            return switch (TaskForm.read(submission, people -> register.staff(organization, people))) {
                case TaskForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case TaskForm.Reading.Complete(var draft) -> {
                    var isCurrent = words.length == 2 && words[1].equals(Long.toString(found.version()));
                    yield isCurrent ? change(submission, found, draft) : askAgain(submission, found, draft);
                }
            };
        });
    }

    private Reply change(Submission submission, Versioned<Task> found, Draft draft) {
        if (isTaken(submission, found, draft.duty().name())) {
            return new Reply.Invalid(Map.of(TaskForm.NAME, "There is a task with that name. Please use another one."));
        }
        var after = found.value().with(draft.duty(), draft.owners());
        var staff = register.staff(
                submission.organization(),
                Stream.concat(after.owners().stream(), after.left().stream()).toList());
        if (after.equals(found.value())) {
            return TaskCards.reply("Nothing was changed.", after, staff, submission.person());
        }
        var writes = new ArrayList<Write>();
        writes.add(tasks.put(found, after));
        writes.addAll(telling.owners(submission, found.value(), after));
        return keeping.commit(
                submission,
                TaskCards.reply("Saved.", after, staff, submission.person()),
                after.id(),
                "was changed",
                writes);
    }

    private boolean isTaken(Submission submission, Versioned<Task> found, String name) {
        return register.read(submission)
                .named(name)
                .filter(other -> !other.id().equals(found.value().id()))
                .isPresent();
    }

    /** What was typed stays, and sending it again puts it in the place of what others wrote. */
    private Reply askAgain(Submission submission, Versioned<Task> found, Draft draft) {
        var task = found.value();
        var staff = register.staff(submission.organization(), task.owners());
        var notice = Text.of("Somebody else changed this task while you typed. It says now:\n")
                .and(TaskCards.text(task, staff))
                .and("\nSaving once more puts what you have below in its place.");
        var form = form(found, draft);
        var inputs = new ArrayList<Input>(List.of(new Input.Notice("meanwhile", notice)));
        inputs.addAll(form.inputs());
        return new Reply.Ask(new Form(form.name(), form.argument(), form.title(), form.submit(), inputs));
    }
}
