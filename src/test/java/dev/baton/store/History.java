package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Notes.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One random history of a realm, in Redis and in the model. */
final class History {

    private static final Duration LEASE = Duration.ofHours(1);

    private final Stores stores;
    private final Realm realm;
    private final Documents<Note> notes;
    private final RandomSteps random;
    private final Model model = new Model();
    private final List<Claim> claims = new ArrayList<>();
    private final List<DueTimer> running = new ArrayList<>();
    private String last = "";

    History(Stores stores, long seed) {
        this.stores = stores;
        this.realm = stores.freshRealm();
        this.notes = Notes.in(stores);
        this.random = new RandomSteps(seed, realm, model);
    }

    String last() {
        return last;
    }

    void goOn() {
        switch (random.below(10)) {
            case 0, 1, 2, 3 -> commit();
            case 4 -> claim();
            case 5, 6 -> random.oneOf(claims).ifPresent(this::settle);
            case 7 -> claimTimers();
            case 8 -> random.oneOf(running).ifPresent(this::settle);
            default -> expire();
        }
    }

    private void commit() {
        var operation = random.operation();
        var steps = random.steps();
        last = operation + " " + steps;
        var expected = model.commit(operation, steps);
        var writes = steps.stream().map(step -> step.write(notes)).toList();
        try {
            switch (stores.store().commit(realm, operation, writes)) {
                case Committed.Done() -> assertThat(expected).as(last).isEqualTo(Model.Outcome.DONE);
                case Committed.Repeated(var result) -> {
                    assertThat(expected).as(last).isNotEqualTo(Model.Outcome.STALE);
                    assertThat(result).as(last).isEqualTo(model.result(operation));
                }
            }
        } catch (StaleWrite e) {
            assertThat(expected).as(last).isEqualTo(Model.Outcome.STALE);
        }
    }

    private void claim() {
        last = "claim";
        var claimed = stores.lanes()
                .claim(realm.partition(), random.name(), LEASE, 100)
                .claims();
        assertThat(claimed)
                .extracting(ModelOfLanes.Expected::of)
                .as(last)
                .containsExactlyInAnyOrderElementsOf(model.lanes.claim());
        claimed.forEach(model.lanes::claimed);
        claims.addAll(claimed);
    }

    private void settle(Claim claim) {
        var verdict = random.verdict(claim);
        var along = random.steps();
        last = "settle " + claim + " " + verdict + " " + along;
        var known = model.lanes.isSettled(claim);
        var held = model.lanes.isHeld(claim);
        var holds = model.holds(along);
        try {
            var done = stores.lanes()
                    .settle(
                            claim,
                            verdict,
                            along.stream().map(step -> step.write(notes)).toList());
            assertThat(done).as(last).isEqualTo(known || (held && holds));
        } catch (StaleWrite e) {
            assertThat(held && !holds).as(last).isTrue();
        }
        if (!known && held && holds) {
            model.lanes.settle(claim, verdict);
            along.forEach(model::apply);
        }
    }

    private void claimTimers() {
        var now = random.instant();
        last = "claim timers at " + now;
        var claimed = stores.timers()
                .claim(realm.partition(), random.name(), now, LEASE, 100)
                .claims();
        assertThat(claimed)
                .extracting(ModelOfTimers.Expected::of)
                .as(last)
                .containsExactlyInAnyOrderElementsOf(model.timers.claim(now));
        claimed.forEach(model.timers::claimed);
        running.addAll(claimed);
    }

    private void settle(DueTimer timer) {
        last = "settle " + timer;
        if (random.below(2) == 0) {
            stores.timers().done(timer);
            model.timers.done(timer);
        } else {
            var again = random.instant();
            stores.timers().failed(timer, again);
            model.timers.failed(timer, again);
        }
    }

    /** A lease ends, as if its time had passed. */
    private void expire() {
        var commands = stores.redis().commands();
        random.oneOf(claims).ifPresent(claim -> {
            var lane = claim.letter().lane();
            last = "lease of " + lane + " ends";
            if (model.lanes.leased.remove(lane)) {
                Redis.await(commands.zadd(realm.tag() + ":lanes", 0, realm.name() + "|" + lane));
            }
        });
        random.oneOf(running).ifPresent(timer -> {
            last += ", lease of " + timer.id() + " ends";
            model.timers.expire(timer.id());
            Redis.await(commands.zadd(
                    realm.tag() + ":leased",
                    io.lettuce.core.ZAddArgs.Builder.xx(),
                    0,
                    realm.name() + "|" + timer.id()));
        });
    }

    Map<String, Object> expected() {
        var all = new TreeMap<String, Object>();
        all.put("notes", List.copyOf(model.notes.values()));
        RandomSteps.TITLES.forEach(title -> all.put(
                "title " + title,
                model.notes.values().stream()
                        .filter(note -> title.equals(note.value().title()))
                        .toList()));
        RandomSteps.SHELVES.forEach(shelf -> all.put("shelf " + shelf, random.sorted(shelf)));
        model.lanes.lanes.forEach((lane, ids) -> all.put("lane " + lane, List.copyOf(ids)));
        model.lanes.messages.forEach((id, message) -> all.put("message " + id, message.toString()));
        all.put("trouble", model.lanes.trouble.stream().sorted().toList());
        all.put("timers", model.timers.all());
        all.put(
                "backlog",
                model.lanes.lanes.values().stream()
                        .mapToLong(java.util.Deque::size)
                        .sum());
        return all;
    }

    Map<String, Object> actual() {
        return new Observation(stores, realm, notes).of(model);
    }
}
