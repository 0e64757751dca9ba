package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;

/** {@code Run now}: opens today's round without waiting for its time, which then passes without another one. */
final class AskingNow implements ActionHandler {

    private final Choosing choosing;
    private final RoundOpener opener;
    private final StandupSchedules schedules;
    private final Commits commits;
    private final InstantSource clock;

    AskingNow(Choosing choosing, RoundOpener opener, StandupSchedules schedules, Commits commits, InstantSource clock) {
        this.choosing = choosing;
        this.opener = opener;
        this.schedules = schedules;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return StandupActions.NOW;
    }

    @Override
    public Reply handle(Action action) {
        return choosing.forKeeper(action, action.argument(), (found, pod) -> run(action, found, pod.value()));
    }

    private Reply run(Action action, Versioned<Standup> found, Pod pod) {
        var standup = found.value();
        var now = clock.instant();
        var day = now.atZone(standup.timing().zoneOr(pod.policy().zone())).toLocalDate();
        var closes = now.plus(standup.conduct().window());
        var writes = opener.open(action.organization(), found, new RoundOpener.Call(day, null, now, closes));
        if (writes.isEmpty()) {
            return Reply.onlyYou("There is nobody to ask: today's round has been already, or nobody is due.");
        }
        var all = new ArrayList<>(writes);
        all.addAll(schedules.doneAhead(action.organization(), standup, day));
        return commits.commit(
                action,
                Reply.onlyYou("Everybody who is due is asked now, and not again today. The summary follows."),
                all);
    }
}
