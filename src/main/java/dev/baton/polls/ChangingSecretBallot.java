package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import java.time.InstantSource;
import java.util.List;

/** {@code Change my vote}, below the answer to an anonymous vote: opens the ballot anew for whoever has that answer. */
final class ChangingSecretBallot implements ActionHandler {

    private final Finding finding;
    private final InstantSource clock;

    ChangingSecretBallot(Finding finding, InstantSource clock) {
        this.finding = finding;
        this.clock = clock;
    }

    @Override
    public String action() {
        return PollActions.CHANGE_SECRET;
    }

    @Override
    public Reply handle(Action action) {
        var id = action.argument().replaceFirst(" .*", "");
        return finding.of(
                action,
                id,
                poll -> poll.value().isOver(clock.instant())
                        ? Finding.CLOSED
                        : new Reply.Ask(BallotForm.of(poll.value(), action.argument(), List.of())));
    }
}
