package dev.baton.roles;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.function.Function;

/** Finds the task that somebody acts on. */
final class Finding {

    static final Reply GONE = Reply.onlyYou(
            Text.of("That task is gone. ").and(new Text.Code("/baton roles")).and(" shows the ones there are."));

    private final Tasks tasks;
    private final Commits commits;
    private final Rights rights;

    Finding(Tasks tasks, Commits commits, Rights rights) {
        this.tasks = tasks;
        this.commits = commits;
        this.rights = rights;
    }

    /** Does the deed, if there is such a task and the person may change the list. */
    Reply forKeeper(Interaction by, String id, Function<Versioned<Task>, Reply> deed) {
        return anyForKeeper(by, id, found -> found.value().isRemoved() ? GONE : deed.apply(found));
    }

    /** The same with a task that was removed a moment ago, too. */
    Reply anyForKeeper(Interaction by, String id, Function<Versioned<Task>, Reply> deed) {
        if (!TaskId.isValid(id)) {
            return GONE;
        }
        return rights.forKeeper(by, () -> {
            var lookup = tasks.byId(id);
            return commits.read(by, lookup).first(lookup).map(deed).orElse(GONE);
        });
    }
}
