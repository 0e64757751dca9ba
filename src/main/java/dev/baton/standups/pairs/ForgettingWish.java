package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;

/** What somebody wished is forgotten once he is no longer here; it is looked for that now and then. */
final class ForgettingWish implements TimerHandler {

    private final Wishes wishes;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    ForgettingWish(Wishes wishes, Directory directory, Store store, InstantSource clock) {
        this.wishes = wishes;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PairsSchedule.WISH;
    }

    /** @param argument the person's id */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var person = new PersonId(argument);
        wishes.find(organization, person)
                .map(wish -> directory.accountOf(organization, person).isEmpty()
                        ? wishes.remove(wish)
                        : PairsSchedule.lookAfterWish(person, clock.instant()))
                .ifPresent(write -> store.commit(realm, write));
    }
}
