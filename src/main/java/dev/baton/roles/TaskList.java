package dev.baton.roles;

import dev.baton.people.Side;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All tasks of an organization at one moment.
 *
 * @param tasks by side and name
 * @param staff all who own any of them, and the heads
 * @param due what is to be written because of what was found, such as that an owner has left
 */
record TaskList(List<Task> tasks, Versioned<Heads> versionedHeads, Staff staff, List<Write> due) {

    TaskList {
        tasks = List.copyOf(tasks);
        due = List.copyOf(due);
    }

    Heads heads() {
        return versionedHeads.value();
    }

    List<Task> of(Side side) {
        return tasks.stream().filter(task -> task.duty().side() == side).toList();
    }

    List<Task> withoutOwner() {
        return tasks.stream().filter(task -> task.owners().isEmpty()).toList();
    }

    Optional<Task> named(String name) {
        return tasks.stream()
                .filter(task -> Duty.spelled(task.duty().name()).equals(Duty.spelled(name)))
                .findFirst();
    }

    boolean isFull() {
        return tasks.size() >= Tasks.MOST;
    }

    /** What is due, and more. */
    List<Write> dueAnd(List<Write> more) {
        return Stream.concat(due.stream(), more.stream()).toList();
    }
}
