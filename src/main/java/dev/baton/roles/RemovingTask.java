package dev.baton.roles;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;

/** {@code Remove}, and {@code Undo} for five minutes; then the task is forgotten. */
final class RemovingTask implements TimerHandler {

    private static final String FORGET = "roles.forget";

    private final Tasks tasks;
    private final Finding finding;
    private final Register register;
    private final Keeping keeping;
    private final Store store;
    private final InstantSource clock;

    RemovingTask(Tasks tasks, Finding finding, Register register, Keeping keeping, Store store, InstantSource clock) {
        this.tasks = tasks;
        this.finding = finding;
        this.register = register;
        this.keeping = keeping;
        this.store = store;
        this.clock = clock;
    }

    Reply remove(Action action) {
        return finding.forKeeper(action, action.argument(), found -> {
            var now = clock.instant();
            var id = found.id();
            var card = Card.of(Text.of("Removed: ")
                            .and(new Text.Strong(found.value().duty().name()))
                            .and(". Within five minutes you can take that back."))
                    .and(Part.Buttons.of(Button.press("Undo", RoleActions.UNDO, id)));
            return keeping.commit(
                    action,
                    new Reply.OnlyYou(card),
                    found.value().id(),
                    "was removed",
                    List.of(
                            tasks.put(found, found.value().removed(action.person(), now)),
                            Timers.set(timerOf(id), now.plus(Task.REGRET).plusSeconds(1), FORGET, id)));
        });
    }

    private static String timerOf(String id) {
        return FORGET + ":" + id;
    }

    Reply undo(Action action) {
        return finding.anyForKeeper(
                action,
                action.argument(),
                found -> found.value()
                        .restored(action.person(), clock.instant())
                        .map(after -> restore(action, found, after))
                        .orElseGet(() -> stays(action, found.value())));
    }

    private static Reply stays(Action action, Task task) {
        var removal = task.removal();
        if (removal == null) {
            return Reply.onlyYou("It is back already.");
        }
        return removal.by().equals(action.person())
                ? Reply.onlyYou("That is more than five minutes ago, so it can't be taken back any more.")
                : Reply.onlyYou(Text.of(removal.by()).and(" has removed it, and can bring it back for five minutes."));
    }

    private Reply restore(Action action, Versioned<Task> found, Task after) {
        if (register.read(action).named(after.duty().name()).isPresent()) {
            return Reply.onlyYou("There is a task with that name by now, so this one can't come back.");
        }
        var staff = register.staff(action.organization(), after.owners());
        return keeping.commit(
                action,
                TaskCards.reply("It is back.", after, staff, action.person()),
                after.id(),
                "came back",
                List.of(tasks.put(found, after), Timers.cancel(timerOf(found.id()))));
    }

    @Override
    public String name() {
        return FORGET;
    }

    @Override
    public void fire(Realm realm, String argument) {
        tasks.find(realm, argument)
                .filter(found -> found.value().isRemoved())
                .ifPresent(found -> store.commit(realm, tasks.remove(found)));
    }
}
