package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns and tallies that the decisions of one commit rely on, each read once, and how they are after those. */
final class Ledger {

    private final RoutingStore kept;
    private final Realm realm;
    private final Map<RuleId, Optional<Versioned<Turn>>> turns = new HashMap<>();
    private final Map<PersonId, Optional<Versioned<Tally>>> tallies = new HashMap<>();
    private final Map<RuleId, Turn> turnsAfter = new LinkedHashMap<>();
    private final Map<PersonId, Tally> talliesAfter = new LinkedHashMap<>();

    Ledger(RoutingStore kept, Realm realm) {
        this.kept = kept;
        this.realm = realm;
    }

    /** Reads in one round trip what isn't known of it yet. */
    void load(RuleId rule, Collection<PersonId> people) {
        var missingTurns = turns.containsKey(rule) ? Set.<RuleId>of() : Set.of(rule);
        var missing = new HashSet<>(people);
        missing.removeAll(tallies.keySet());
        if (missingTurns.isEmpty() && missing.isEmpty()) {
            return;
        }
        var ofTurns = lookups(missingTurns, kept::turn);
        var ofTallies = lookups(missing, kept::tally);
        var all = new ArrayList<Lookup<?>>(ofTurns.values());
        all.addAll(ofTallies.values());
        var found = kept.read(realm, all.toArray(Lookup<?>[]::new));
        ofTurns.forEach((each, lookup) -> turns.put(each, found.first(lookup)));
        ofTallies.forEach((each, lookup) -> tallies.put(each, found.first(lookup)));
    }

    private static <K, T> Map<K, Lookup<T>> lookups(Set<K> keys, Function<K, Lookup<T>> lookup) {
        return keys.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), lookup));
    }

    Turn turn(RuleId rule) {
        return Optional.ofNullable(turnsAfter.get(rule))
                .or(() -> turns.getOrDefault(rule, Optional.empty()).map(Versioned::value))
                .orElse(Turn.FIRST);
    }

    Tally tally(PersonId person) {
        return Optional.ofNullable(talliesAfter.get(person))
                .or(() -> tallies.getOrDefault(person, Optional.empty()).map(Versioned::value))
                .orElse(Tally.NONE);
    }

    void takes(RuleId rule, Turn after) {
        turnsAfter.put(rule, after);
    }

    /** Of somebody whose tally was loaded. */
    void counts(PersonId person, LocalDate today) {
        talliesAfter.put(person, tally(person).plusOneOn(today));
    }

    List<Write> writes() {
        var writes = new ArrayList<Write>();
        turnsAfter.forEach(
                (rule, turn) -> writes.add(kept.putTurn(turns.getOrDefault(rule, Optional.empty()), rule, turn)));
        talliesAfter.forEach((person, tally) ->
                writes.add(kept.putTally(tallies.getOrDefault(person, Optional.empty()), person, tally)));
        return writes;
    }
}
