package dev.baton.polls;

import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/** A poll was deleted, or is a year old: it goes, with all of its ballots. One that is open then is closed before. */
final class ForgettingPoll implements TimerHandler {

    private final Polls polls;
    private final OpenBallots open;
    private final SecretBallots secret;
    private final ClosingPoll closing;
    private final Store store;
    private final InstantSource clock;

    ForgettingPoll(
            Polls polls,
            OpenBallots open,
            SecretBallots secret,
            ClosingPoll closing,
            Store store,
            InstantSource clock) {
        this.polls = polls;
        this.open = open;
        this.secret = secret;
        this.closing = closing;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PollTimers.FORGET;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var found = polls.find(Realms.organization(realm), argument);
        found.filter(poll -> poll.value().isOpen())
                .ifPresentOrElse(poll -> close(realm, poll), () -> forget(realm, new PollId(argument), found));
    }

    private void close(Realm realm, Versioned<Poll> poll) {
        var now = clock.instant();
        var writes = new ArrayList<>(closing.close(Realms.organization(realm), poll, now, null));
        writes.add(PollTimers.forget(poll.value().id(), now.plus(PollTimers.RESULT_KEPT)));
        store.commit(realm, Operation.anonymous(), writes);
    }

    /** The poll goes first, so that nobody votes meanwhile. */
    private void forget(Realm realm, PollId id, Optional<Versioned<Poll>> found) {
        var organization = Realms.organization(realm);
        found.ifPresent(poll -> store.commit(realm, polls.remove(poll)));
        store.commit(realm, Operation.anonymous(), secret.destroy(organization, id));
        for (var some = open.removalOfSome(organization, id);
                !some.isEmpty();
                some = open.removalOfSome(organization, id)) {
            store.commit(realm, Operation.anonymous(), some);
        }
    }
}
