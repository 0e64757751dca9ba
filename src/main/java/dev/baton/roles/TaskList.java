package dev.baton.roles;

import dev.baton.people.Side;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All tasks of an organization at one moment.
 *
 * @param tasks by side and name
 * @param staff all who own any of them, or did until they left
 * @param due what is to be written because of what was found, such as that an owner has left
 */
record TaskList(List<Task> tasks, Staff staff, List<Write> due) {

    TaskList {
        tasks = List.copyOf(tasks);
        due = List.copyOf(due);
    }

    /** The same for people of other companies. */
    TaskList forGuests() {
        return new TaskList(tasks, staff.forGuests(), due);
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

    /** Those tasks, in that order. */
    List<Task> all(List<String> ids) {
        var byId = tasks.stream()
                .collect(Collectors.toUnmodifiableMap(task -> task.id().value(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    boolean isFull() {
        return tasks.size() >= Tasks.MOST;
    }

    /** What is due, and more. */
    List<Write> dueAnd(List<Write> more) {
        return Stream.concat(due.stream(), more.stream()).toList();
    }
}
