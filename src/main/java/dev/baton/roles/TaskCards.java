package dev.baton.roles;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How tasks read. */
final class TaskCards {

    /** What a task is, on which side, and whose. */
    static Text text(Task task, Staff staff) {
        return text(task, " · " + TaskForm.label(task.duty().side()), staff);
    }

    /** The same below the name of its side. */
    static Text belowSide(Task task, Staff staff) {
        return text(task, "", staff);
    }

    private static Text text(Task task, String where, Staff staff) {
        var duty = task.duty();
        var covers = duty.covers().isEmpty() ? "" : "\n" + duty.covers();
        return Text.of("")
                .and(new Text.Strong(duty.name()))
                .and(where + covers + "\n")
                .and(owners(task, staff));
    }

    private static Text owners(Task task, Staff staff) {
        if (!task.owners().isEmpty()) {
            return Text.of("Ask ").and(staff.list(staff.reachableFirst(task.owners())));
        }
        if (task.left().isEmpty()) {
            return Text.of("⚠ Without an owner");
        }
        var names = task.left().stream().map(staff::nameOf).toList();
        return Text.of(
                "⚠ Without an owner: " + Words.list(names, 3) + (names.size() == 1 ? " has" : " have") + " left");
    }

    /** What somebody who may change the list can do with a task. */
    static Part.Buttons buttons(Task task, PersonId person) {
        var id = task.id().value();
        var first = task.owners().contains(person)
                ? Button.press("Hand it on", RoleActions.HAND, id).opening()
                : Button.press("Take it on", RoleActions.TAKE, id);
        return Part.Buttons.of(
                first,
                Button.press("Change", RoleActions.CHANGE, id).opening(),
                Button.press("Remove", RoleActions.REMOVE, id));
    }

    /** One task with a sentence above, and its buttons. */
    static Reply reply(String said, Task task, Staff staff, PersonId person) {
        return new Reply.OnlyYou(new Card(
                said,
                List.of(
                        new Part.Paragraph(Text.of(said)),
                        new Part.Paragraph(text(task, staff)),
                        buttons(task, person))));
    }

    /**
     * Each task with its buttons, if the person may change them.
     *
     * @param text how each reads
     */
    static List<Part> parts(List<Task> tasks, Function<Task, Text> text, PersonId person, boolean mayChange) {
        var parts = new ArrayList<Part>();
        for (var task : tasks) {
            parts.add(new Part.Paragraph(text.apply(task)));
            if (mayChange) {
                parts.add(buttons(task, person));
            }
        }
        return parts;
    }

    private TaskCards() {}
}
