package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** {@code Run now}: opens today's round without waiting for its time. */
final class AskingNow implements ActionHandler {

    private final Choosing choosing;
    private final RoundOpener opener;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    AskingNow(Choosing choosing, RoundOpener opener, Directory directory, Commits commits, InstantSource clock) {
        this.choosing = choosing;
        this.opener = opener;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return StandupActions.NOW;
    }

    @Override
    public Reply handle(Action action) {
        return choosing.forKeeper(action, action.argument(), found -> run(action, found));
    }

    private Reply run(Action action, Versioned<Standup> found) {
        var standup = found.value();
        var now = clock.instant();
        ZoneId zone = directory
                .pod(action.organization(), standup.pod())
                .map(Pod::policy)
                .map(policy -> policy.zone())
                .orElse(ZoneOffset.UTC);
        var day = now.atZone(zone).toLocalDate();
        var closes = now.plus(standup.conduct().window());
        var writes = opener.open(action.organization(), found, new RoundOpener.Call(day, null, now, closes));
        return writes.isEmpty()
                ? Reply.onlyYou("There is nobody to ask: today's round has been already, or nobody is due.")
                : commits.commit(
                        action, Reply.onlyYou("Everybody who is due is asked now. The summary follows."), writes);
    }
}
