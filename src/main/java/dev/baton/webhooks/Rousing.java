package dev.baton.webhooks;

import dev.baton.schedule.TimerHandler;
import dev.baton.store.Lookup;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Has what waits for a later time sent now, once an endpoint is on again; or what was given up, if somebody wants so.
 */
final class Rousing implements TimerHandler {

    private static final String ROUSE = "webhooks.rouse";
    private static final String WAITING = "waiting";
    private static final String FAILED = "failed";
    private static final int SOME = 100;

    private final Equipment equipment;
    private final Deliveries deliveries;
    private final Store store;
    private final InstantSource clock;

    Rousing(Equipment equipment) {
        this.equipment = equipment;
        this.deliveries = equipment.deliveries();
        this.store = equipment.store();
        this.clock = equipment.clock();
    }

    /** All that waits. */
    static Write waiting(String endpoint, Instant now) {
        return set(endpoint + " " + WAITING, now);
    }

    /** All that was given up. */
    static Write failed(String endpoint, Instant now) {
        return set(endpoint + " " + FAILED, now);
    }

    private static Write set(String argument, Instant now) {
        return Timers.set(ROUSE + ":" + argument, now, ROUSE, argument);
    }

    @Override
    public String name() {
        return ROUSE;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var words = argument.split(" ", 2);
        var now = clock.instant();
        if (words[1].equals(FAILED)) {
            rouse(realm, deliveries.firstFailed(words[0], SOME), each -> each.anew(now));
        } else {
            Tracks.of(words[0])
                    .forEach(track -> rouse(realm, deliveries.dueAfter(track, now, SOME), each -> each.dueAt(now)));
        }
        store.commit(realm, Operation.anonymous(), Tracks.wakeAll(words[0], now));
    }

    /** Some at a time; what was roused isn't found again. */
    private void rouse(Realm realm, Lookup<Delivery> lookup, UnaryOperator<Delivery> change) {
        for (var some = look(realm, lookup); !some.isEmpty(); some = look(realm, lookup)) {
            var writes = new ArrayList<Write>();
            some.forEach(each -> writes.add(deliveries.put(each, change.apply(each.value()))));
            equipment.store().commit(realm, Operation.anonymous(), writes);
        }
    }

    private List<Versioned<Delivery>> look(Realm realm, Lookup<Delivery> lookup) {
        return store.read(realm, lookup).all(lookup);
    }
}
