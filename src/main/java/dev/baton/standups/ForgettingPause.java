package dev.baton.standups;

import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** A pause is forgotten once its last day is over where the person is. */
final class ForgettingPause implements TimerHandler {

    private final Pauses pauses;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    ForgettingPause(Pauses pauses, Directory directory, Store store, InstantSource clock) {
        this.pauses = pauses;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupTimers.UNPAUSE;
    }

    /** @param argument the person's id */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var person = new PersonId(argument);
        var zone = directory.person(organization, person).map(Person::zone).orElse(ZoneOffset.UTC);
        var today = clock.instant().atZone(zone).toLocalDate();
        pauses.of(organization, person)
                .filter(pause -> pause.value().last().isBefore(today))
                .ifPresent(pause -> store.commit(realm, pauses.remove(pause)));
    }
}
