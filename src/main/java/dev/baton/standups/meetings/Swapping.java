package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.store.Versioned;

/** {@code Swap with next}: whoever is next facilitates or takes notes, and one is next oneself. */
final class Swapping implements ActionHandler {

    private final AtSitting at;
    private final PassingOn passingOn;
    private final Directory directory;
    private final Commits commits;

    Swapping(AtSitting at, PassingOn passingOn, Directory directory, Commits commits) {
        this.at = at;
        this.passingOn = passingOn;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String action() {
        return MeetingActions.SWAP;
    }

    @Override
    public Reply handle(Action action) {
        return at.coming(action, action.argument(), (found, meeting) -> {
            var duties = found.value().duties();
            if (action.person().equals(duties.facilitator())) {
                return swap(action, found, meeting, Duty.FACILITATE);
            }
            return action.person().equals(duties.noteTaker())
                    ? swap(action, found, meeting, Duty.TAKE_NOTES)
                    : Reply.onlyYou("Only who facilitates or takes notes this time can swap.");
        });
    }

    private Reply swap(Action action, Versioned<Sitting> found, Versioned<Meeting> meeting, Duty duty) {
        var passed = passingOn.pass(action, found, meeting, duty);
        return passed.next()
                .map(next -> directory.nameOf(action.organization(), next))
                .map(name -> commits.commit(
                        action,
                        Reply.onlyYou(name + " does it this time, and hears of it. You are next in turn."),
                        passed.writes()))
                .orElseGet(() -> Reply.onlyYou("There is nobody else to swap with."));
    }
}
