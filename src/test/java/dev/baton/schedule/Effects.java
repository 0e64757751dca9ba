package dev.baton.schedule;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;

/** Keeps each effect of each run, so that one run that has two is found out. The argument is the schedule's id. */
final class Effects implements ScheduleHandler {

    static final String NAME = "effects";

    /** @param at when it was decided on, by the clock of the node that did it */
    record Effect(String schedule, LocalDateTime time, Instant due, Instant at) {}

    private final Documents<Effect> documents;
    private final InstantSource clock;

    Effects(Store store, InstantSource clock) {
        this.documents =
                new Documents<>(store, "effect", Effect.class, effect -> List.of(Entry.at(effect.at(), "all", "")));
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Write> run(Realm realm, String schedule, Run run) {
        var effect = new Effect(schedule, run.time(), run.due(), clock.instant());
        return List.of(documents.add(UlidCreator.getUlid().toString(), effect));
    }

    /** In the order in which they were decided on. */
    List<Effect> in(Realm realm) {
        return documents.findLatest(realm, "all", "", 1_000_000).stream()
                .map(Versioned::value)
                .toList()
                .reversed();
    }
}
