package dev.baton.roles;

import java.util.List;

/**
 * The tasks that a question may be about, the best first.
 *
 * @param near whether no task has all the words, so that these are only the nearest
 */
record Found(List<Task> tasks, boolean near) {

    Found {
        tasks = List.copyOf(tasks);
    }
}
