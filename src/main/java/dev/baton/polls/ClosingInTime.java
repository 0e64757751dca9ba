package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;
import java.util.function.BiPredicate;

/** The time of a poll is over, or enough have voted. */
final class ClosingInTime implements TimerHandler {

    private final String name;
    private final BiPredicate<OrganizationId, Poll> isDue;
    private final Polls polls;
    private final ClosingPoll closing;
    private final Store store;
    private final InstantSource clock;

    /** @param isDue whether an open poll is to be closed now: it may have changed since the timer was set */
    ClosingInTime(
            String name,
            BiPredicate<OrganizationId, Poll> isDue,
            Polls polls,
            ClosingPoll closing,
            Store store,
            InstantSource clock) {
        this.name = name;
        this.isDue = isDue;
        this.polls = polls;
        this.closing = closing;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        polls.find(organization, argument)
                .filter(poll -> poll.value().isOpen() && isDue.test(organization, poll.value()))
                .ifPresent(poll -> store.commit(
                        realm, Operation.anonymous(), closing.close(organization, poll, clock.instant(), null)));
    }
}
