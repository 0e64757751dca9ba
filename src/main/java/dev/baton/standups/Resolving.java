package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;

/** {@code Resolved}: a blocker doesn't come back. Whoever is blocked may say so, and who helps. */
final class Resolving implements ActionHandler {

    private final Blockers blockers;
    private final Rounds rounds;
    private final Commits commits;
    private final InstantSource clock;

    Resolving(Blockers blockers, Rounds rounds, Commits commits, InstantSource clock) {
        this.blockers = blockers;
        this.rounds = rounds;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return StandupActions.RESOLVED;
    }

    @Override
    public Reply handle(Action action) {
        var pressed = Helping.Pressed.parse(action.argument());
        var found = blockers.find(action.organization(), pressed.blocker());
        if (found.isEmpty()) {
            return Helping.GONE;
        }
        var blocker = found.get().value();
        if (!blocker.isOpen()) {
            return Reply.onlyYou("It is resolved already.");
        }
        if (!blocker.concerns(action.person())) {
            return Reply.onlyYou("Only whoever is blocked and those who help can say so. Press “I can help” first.");
        }
        var writes = new ArrayList<Write>();
        writes.add(blockers.put(found, blocker.resolvedAt(clock.instant())));
        writes.addAll(Helping.refresh(action, pressed, rounds));
        return commits.commit(action, Reply.onlyYou("Good to hear. It doesn't come back."), writes);
    }
}
