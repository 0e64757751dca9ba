package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.pods.FollowingPersonByTimer;
import dev.baton.store.Lookup;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Two persons are one: rules, turns and covers of the one are the other's. */
final class FollowingPersons extends FollowingPersonByTimer {

    private final RoutingStore kept;
    private final Covers covers;
    private final Store store;

    FollowingPersons(RoutingStore kept, Covers covers, Store store, InstantSource clock) {
        super("routing.person", clock);
        this.kept = kept;
        this.covers = covers;
        this.store = store;
    }

    @Override
    protected void move(Realm realm, PersonId person, PersonId former) {
        UnaryOperator<PersonId> places = each -> each.equals(former) ? person : each;
        var writes = new ArrayList<Write>(ofRules(realm, places));
        writes.addAll(ofCovers(realm, places));
        if (!writes.isEmpty()) {
            store.commit(realm, Operation.anonymous(), writes);
        }
    }

    private List<Write> ofRules(Realm realm, UnaryOperator<PersonId> places) {
        var ofBook = kept.book();
        var ofRules = kept.rules();
        var found = kept.read(realm, ofBook, ofRules);
        var changed = found.all(ofRules).stream()
                .filter(rule ->
                        !rule.value().target().with(places).equals(rule.value().target()))
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var ofTurns = changed.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), rule -> kept.turn(rule.value().id())));
        var turns = kept.read(realm, ofTurns.values().toArray(Lookup<?>[]::new));
        var writes = new ArrayList<Write>();
        writes.add(kept.putBook(
                found.first(ofBook), found.first(ofBook).map(Versioned::value).orElse(Book.EMPTY)));
        ofTurns.forEach((rule, lookup) -> {
            writes.add(kept.put(rule, rule.value().with(rule.value().target().with(places))));
            turns.first(lookup)
                    .ifPresent(turn -> writes.add(kept.putTurn(
                            Optional.of(turn), rule.value().id(), turn.value().with(places))));
        });
        return writes;
    }

    private List<Write> ofCovers(Realm realm, UnaryOperator<PersonId> places) {
        var lookup = kept.covers();
        var all = kept.read(realm, lookup).all(lookup);
        var writes = new ArrayList<Write>();
        for (var found : all) {
            var after = found.value().with(places);
            if (after.equals(found.value())) {
                continue;
            }
            if (after.covered().equals(found.value().covered()) && !after.by().equals(after.covered())) {
                writes.add(kept.putCover(Optional.of(found), after));
            } else {
                writes.add(kept.removeCover(found));
                writes.addAll(covers.follow(Realms.organization(realm)));
                writes.add(Timers.cancel(Covers.timerOf(found.value())));
                if (!after.by().equals(after.covered())
                        && all.stream()
                                .noneMatch(
                                        each -> each.id().equals(after.covered().value()))) {
                    writes.add(kept.putCover(Optional.empty(), after));
                    writes.add(Timers.set(
                            Covers.timerOf(after),
                            after.ends(),
                            Covers.TIMER,
                            after.covered().value()));
                }
            }
        }
        return writes;
    }
}
