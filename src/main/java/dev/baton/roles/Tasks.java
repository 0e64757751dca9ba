package dev.baton.roles;

import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tasks of all organizations; each sees its own. */
final class Tasks {

    /** Nobody reads more. */
    static final int MOST = 200;

    /** Of those that are added in the same instant a few more may come through. */
    private static final int READ = 2 * MOST;

    private static final String BEGUN = "begun";

    private final Documents<Task> tasks;
    private final Documents<Begun> lists;

    Tasks(Store store) {
        this.tasks = new Documents<>(store, "task", Task.class, Tasks::entriesOf);
        this.lists = new Documents<>(store, "task-list", Begun.class, begun -> List.of());
    }

    private static List<Entry> entriesOf(Task task) {
        var entries = new ArrayList<Entry>();
        task.owners().forEach(owner -> entries.add(Entry.at(Instant.EPOCH, "owner", owner.value())));
        if (!task.isRemoved()) {
            entries.add(Entry.at(Instant.EPOCH, "every", ""));
            entries.add(Entry.unique("name", Duty.spelled(task.duty().name())));
        }
        return entries;
    }

    Lookup<Task> byId(String id) {
        return tasks.byId(id);
    }

    Optional<Versioned<Task>> find(Realm realm, String id) {
        return tasks.find(realm, id);
    }

    /** The one of that name that isn't removed. */
    Optional<Versioned<Task>> named(Realm realm, String name) {
        return tasks.findBy(realm, "name", Duty.spelled(name));
    }

    /** All that aren't removed. */
    Lookup<Task> every() {
        return tasks.latest("every", "", READ);
    }

    /** There once the usual tasks are. */
    Lookup<Begun> begun() {
        return lists.byId(BEGUN);
    }

    /** The usual tasks are there from now on; stale if they are already. */
    Write begin(Instant now) {
        return lists.add(BEGUN, new Begun(now));
    }

    Write add(Task task) {
        return tasks.add(task.id().value(), task);
    }

    Write put(Versioned<Task> before, Task after) {
        return tasks.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Task> task) {
        return tasks.remove(task.id(), task.version());
    }
}
