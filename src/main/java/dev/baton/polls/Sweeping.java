package dev.baton.polls;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import java.util.stream.IntStream;

/** Options were taken away: they are taken off the ballots, too. */
final class Sweeping implements TimerHandler {

    private final Polls polls;
    private final OpenBallots open;
    private final Store store;

    Sweeping(Polls polls, OpenBallots open, Store store) {
        this.polls = polls;
        this.open = open;
        this.store = store;
    }

    @Override
    public String name() {
        return PollTimers.SWEEP;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        polls.find(organization, argument).ifPresent(found -> {
            var question = found.value().question();
            IntStream.rangeClosed(1, question.given())
                    .filter(number -> question.option(number).isEmpty())
                    .forEach(number -> sweep(realm, found.value(), number));
            store.commit(realm, Operation.anonymous(), PollCards.refreshes(organization, found.value()));
        });
    }

    private void sweep(Realm realm, Poll poll, int option) {
        var organization = Realms.organization(realm);
        for (var some = open.choosing(organization, poll.id(), option);
                !some.isEmpty();
                some = open.choosing(organization, poll.id(), option)) {
            var kept = some.stream()
                    .map(ballot -> open.keeping(ballot, poll.question()))
                    .toList();
            try {
                store.commit(realm, Operation.anonymous(), kept);
            } catch (StaleWrite e) {
                // one of them was changed by its voter meanwhile, and what is left is read anew
            }
        }
    }
}
