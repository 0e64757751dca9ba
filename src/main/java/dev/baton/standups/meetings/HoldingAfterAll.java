package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** {@code Hold it after all}: a date that was left out takes place. */
final class HoldingAfterAll implements ActionHandler {

    private static final Reply HELD = Reply.onlyYou("It takes place after all.");

    private final OwnMeetings own;
    private final AtSitting at;
    private final Resuming resuming;
    private final Commits commits;
    private final InstantSource clock;

    HoldingAfterAll(OwnMeetings own, AtSitting at, Resuming resuming, Commits commits, InstantSource clock) {
        this.own = own;
        this.at = at;
        this.resuming = resuming;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.HOLD;
    }

    @Override
    public Reply handle(Action action) {
        return at.found(
                action,
                action.argument(),
                found -> own.forKeeper(
                        action,
                        found.value().id().meeting().value(),
                        (meeting, pod) -> hold(action, found, meeting, pod.value())));
    }

    private Reply hold(Action action, Versioned<Sitting> found, Versioned<Meeting> meeting, Pod pod) {
        if (!found.value().isOff()) {
            return Reply.onlyYou("It takes place already.");
        }
        return found.value().slot().start().isAfter(clock.instant())
                ? commits.commit(action, HELD, resuming.of(action.organization(), found, meeting, pod))
                : Reply.onlyYou("Its time is over.");
    }
}
