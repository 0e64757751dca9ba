package dev.baton.pods;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PersonFollower;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** Moves what a feature keeps by persons, by a timer right after two turned out to be one. */
public abstract class FollowingPersonByTimer implements PersonFollower, TimerHandler {

    private final String name;
    private final InstantSource clock;

    /** @param name the timer's, as it is stored */
    protected FollowingPersonByTimer(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
    }

    @Override
    public List<Write> follow(OrganizationId organization, PersonId person, PersonId former) {
        return List.of(Timers.set(name + ":" + former, clock.instant(), name, person + " " + former));
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void fire(Realm realm, String argument) {
        var words = argument.split(" ", 2);
        move(realm, new PersonId(words[0]), new PersonId(words[1]));
    }

    /**
     * Moves all of it.
     *
     * @param person whose it is from now on
     * @param former whose it was
     */
    protected abstract void move(Realm realm, PersonId person, PersonId former);
}
