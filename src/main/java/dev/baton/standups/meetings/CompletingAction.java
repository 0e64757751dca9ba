package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code Done}: an action item is done, and the meeting's card says so. */
final class CompletingAction implements ActionHandler {

    static final Reply GONE = Reply.onlyYou("That action item is gone.");

    private final ActionItems items;
    private final Sittings sittings;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    CompletingAction(ActionItems items, Sittings sittings, Directory directory, Commits commits, InstantSource clock) {
        this.items = items;
        this.sittings = sittings;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.DONE;
    }

    @Override
    public Reply handle(Action action) {
        return items.find(action.organization(), action.argument())
                .map(found -> complete(action, found))
                .orElse(GONE);
    }

    private Reply complete(Action action, Versioned<ActionItem> found) {
        return switch (found.value().complete(action.person(), clock.instant())) {
            case ActionItem.Completion.AlreadyDone() -> Reply.onlyYou("It is done already.");
            case ActionItem.Completion.AnothersToDo(var owner) ->
                Reply.onlyYou(directory.nameOf(action.organization(), owner) + " does that, and says when it is done.");
            case ActionItem.Completion.Done(var item) -> {
                var writes = new ArrayList<Write>();
                writes.add(items.put(found, item));
                writes.add(MeetingTimers.cancelFollowUp(item));
                writes.addAll(refresh(action, item, sittings));
                yield commits.commit(action, Reply.onlyYou("Done. Thank you."), writes);
            }
        };
    }

    /** The card of the date that it came of shows it. */
    static List<Write> refresh(Interaction by, ActionItem item, Sittings sittings) {
        return sittings.find(by.organization(), item.sitting())
                .map(found -> SittingCards.refresh(by.organization(), found.value()))
                .orElse(List.of());
    }
}
