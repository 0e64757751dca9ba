package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;

/** {@code Not done after all}: an action item that was said to be done is to be done still. */
final class ReopeningAction implements ActionHandler {

    private final ActionItems items;
    private final Sittings sittings;
    private final Overseers overseers;
    private final FollowUps followUps;
    private final Commits commits;

    ReopeningAction(ActionItems items, Sittings sittings, Overseers overseers, FollowUps followUps, Commits commits) {
        this.items = items;
        this.sittings = sittings;
        this.overseers = overseers;
        this.followUps = followUps;
        this.commits = commits;
    }

    @Override
    public String action() {
        return MeetingActions.UNDO;
    }

    @Override
    public Reply handle(Action action) {
        return items.find(action.organization(), action.argument())
                .map(found -> reopen(action, found))
                .orElse(CompletingAction.GONE);
    }

    private Reply reopen(Action action, Versioned<ActionItem> found) {
        var item = found.value();
        if (item.isOpen()) {
            return Reply.onlyYou("It is still to be done.");
        }
        if (!item.owner().equals(action.person()) && !overseers.oversees(action, item.sitting())) {
            return Reply.onlyYou(CompletingAction.NOT_YOURS);
        }
        var open = item.reopened();
        var writes = new ArrayList<Write>();
        writes.add(items.put(found, open));
        followUps.set(action.organization(), open).ifPresent(writes::add);
        writes.addAll(CompletingAction.refresh(action, open, sittings));
        return commits.commit(action, Reply.onlyYou("Noted: it is still to be done."), writes);
    }
}
