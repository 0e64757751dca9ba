package dev.baton.schedule;

import dev.baton.store.Realm;
import dev.baton.store.Runs.DueRun;
import dev.baton.store.Stores;
import dev.baton.store.Write;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A node without threads, which looks when it is told to. */
final class ManualNode {

    final Stores stores;
    final Schedules schedules;
    final Running running;
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final InstantSource clock;

    ManualNode(Stores stores, InstantSource clock, ScheduleHandler... handlers) {
        this.stores = stores;
        this.clock = clock;
        this.schedules = new Schedules(stores.store(), (day, region) -> false, clock);
        this.running = new Running(
                stores.runs(),
                schedules,
                Arrays.stream(handlers).collect(Collectors.toMap(ScheduleHandler::name, Function.identity())),
                clock,
                metrics);
    }

    void set(Realm realm, String id, Plan plan) {
        stores.store().commit(realm, schedules.set(realm, id, plan).toArray(Write[]::new));
    }

    Schedule find(Realm realm, String id) {
        return schedules.find(realm, id).orElseThrow();
    }

    List<DueRun> claim(Realm realm, Duration lease) {
        return stores.runs()
                .claim(Stores.partitionOf(realm), UUID.randomUUID().toString(), clock.instant(), lease, 10_000)
                .claims();
    }

    /** Does what is due. */
    void look(Realm realm) {
        claim(realm, Duration.ofMinutes(1)).forEach(running::run);
    }

    double count(String outcome) {
        return metrics.counter("baton.runs", "outcome", outcome).count();
    }
}
