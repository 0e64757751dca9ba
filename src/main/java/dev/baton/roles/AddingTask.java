package dev.baton.roles;

import dev.baton.chat.Action;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Verb;
import dev.baton.people.Side;
import dev.baton.roles.TaskForm.Draft;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /baton roles add}: one more task. */
final class AddingTask implements CommandHandler {

    private final Tasks tasks;
    private final Register register;
    private final Rights rights;
    private final Telling telling;
    private final Keeping keeping;

    AddingTask(Tasks tasks, Register register, Rights rights, Telling telling, Keeping keeping) {
        this.tasks = tasks;
        this.register = register;
        this.rights = rights;
        this.telling = telling;
        this.keeping = keeping;
    }

    @Override
    public Verb verb() {
        return Verb.act("roles add", "[NAME]", "adds a task to who does what");
    }

    @Override
    public Reply handle(Command command) {
        return open(command, String.join(" ", command.arguments()));
    }

    Reply open(Action action) {
        return open(action, action.argument());
    }

    private Reply open(Interaction by, String name) {
        var duty = new Duty(Excerpt.of(name, TaskForm.LONGEST_NAME), Side.MARKETING, "");
        return rights.forKeeper(
                by, () -> new Reply.Ask(TaskForm.of(RoleActions.ADD, "", "New task", new Draft(duty, List.of()))));
    }

    Reply take(Submission submission) {
        return rights.forKeeper(submission, () -> {
            var organization = submission.organization();
            return switch (TaskForm.read(submission, people -> register.staff(organization, people))) {
                case TaskForm.Reading.Complete(var draft) -> add(submission, draft);
                case TaskForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            };
        });
    }

    private Reply add(Submission submission, Draft draft) {
        var list = register.read(submission);
        if (list.named(draft.duty().name()).isPresent()) {
            return new Reply.Invalid(Map.of(TaskForm.NAME, "There is a task with that name. Please use another one."));
        }
        if (list.isFull()) {
            return new Reply.Invalid(Map.of(
                    TaskForm.NAME, "There are " + Tasks.MOST + " tasks, which is the most. Please remove one first."));
        }
        var task = Task.create(draft.duty(), draft.owners());
        var writes = new ArrayList<Write>();
        writes.add(tasks.add(task));
        writes.addAll(telling.owners(submission, null, task));
        var staff = register.staff(submission.organization(), task.owners());
        return keeping.commit(
                submission,
                TaskCards.reply("Added.", task, staff, submission.person()),
                task.id(),
                "was added",
                list.dueAnd(writes));
    }
}
