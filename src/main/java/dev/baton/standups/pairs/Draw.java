package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.standups.Rota;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Draws who meets whom, one of each side. As many as possible are paired, those first who have had least of their
 * turns; and of the ways to do that, the one in which the fewest meet again before others whom they have waited for
 * longer.
 *
 * @param wanted whether two may be paired, in whichever order they are named
 * @param round its number, the first being 1
 */
record Draw(Sides sides, Ledger ledger, Rota rota, BiPredicate<PersonId, PersonId> wanted, int round) {

    /** So many of a side are drawn at most, whoever owes most; the others come first next time. */
    static final int MOST = 500;

    Drawn drawn() {
        var there = sides.those(person -> opposite(person).anyMatch(other -> wanted.test(person, other)));
        if (there.isOneEmpty()) {
            return new Drawn.Nobody(
                    Drawn.Why.of(!sides.sales().isEmpty(), !sides.marketing().isEmpty()));
        }
        var couples = new Draw(
                        new Sides(mostOwing(there.sales()), mostOwing(there.marketing())), ledger, rota, wanted, round)
                .couples();
        var paired = new HashSet<PersonId>();
        couples.forEach(couple -> paired.addAll(List.of(couple.sales(), couple.marketing())));
        var left = Stream.concat(sides.sales().stream(), sides.marketing().stream())
                .filter(person -> !paired.contains(person))
                .toList();
        var after = rota.owing(there.sales(), couples.size()).owing(there.marketing(), couples.size());
        for (var person : paired) {
            after = after.take(person);
        }
        return new Drawn.Paired(couples, left, after);
    }

    private List<PersonId> mostOwing(List<PersonId> side) {
        return side.stream()
                .sorted(Comparator.comparingLong((PersonId person) -> -rota.owedBy(person)))
                .limit(MOST)
                .toList();
    }

    private Stream<PersonId> opposite(PersonId person) {
        return sides.sales().contains(person) ? sides.marketing().stream() : sides.sales().stream();
    }

    private List<Couple> couples() {
        var isSalesFew = sides.sales().size() <= sides.marketing().size();
        var few = isSalesFew ? sides.sales() : sides.marketing();
        var many = isSalesFew ? sides.marketing() : sides.sales();
        var columns = Assignment.of(costs(few, many));
        var couples = new ArrayList<Couple>();
        for (var row = 0; row < few.size(); row++) {
            var one = few.get(row);
            var other = many.get(columns[row]);
            if (wanted.test(one, other)) {
                couples.add(isSalesFew ? new Couple(one, other) : new Couple(other, one));
            }
        }
        return couples;
    }

    private Cost[][] costs(List<PersonId> few, List<PersonId> many) {
        var costs = new Cost[few.size()][many.size()];
        var fews = few.stream().map(person -> waits(person, many)).toList();
        var manys = many.stream().map(person -> waits(person, few)).toList();
        for (var row = 0; row < few.size(); row++) {
            for (var column = 0; column < many.size(); column++) {
                var one = few.get(row);
                var other = many.get(column);
                var isOffbeat = partner(column, few.size(), many.size()) != row;
                var last = ledger.last(one, other);
                costs[row][column] = cost(one, other, before(last, fews.get(row)), before(last, manys.get(column)))
                        .plus(new Cost(0, 0, 0, 0, isOffbeat ? 1 : 0));
            }
        }
        return costs;
    }

    private Cost cost(PersonId one, PersonId other, long onesOthers, long othersOthers) {
        return new Cost(
                wanted.test(one, other) ? 0 : 1,
                -rota.owedBy(one) - rota.owedBy(other),
                onesOthers > 0 && othersOthers > 0 ? 1 : 0,
                onesOthers + othersOthers,
                0);
    }

    /** The rounds in which a person was paired last with each of some whom he wants, the longest ago first. */
    private int[] waits(PersonId person, List<PersonId> others) {
        return others.stream()
                .filter(other -> wanted.test(person, other))
                .mapToInt(other -> ledger.last(person, other))
                .sorted()
                .toArray();
    }

    /** How many of those rounds were before one. */
    private static long before(int round, int[] waits) {
        var from = 0;
        var to = waits.length;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (waits[middle] < round) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * The order in which all meet, if everybody is always there: in as many rounds as the bigger side has people, each
     * meets each of the other side once, and at no time has anybody of the bigger side had two turns more than another.
     * The bigger side is gone through round and round, as many at a time as the smaller side has.
     *
     * @return who of the few meets that one of the many, or -1 if nobody does in this round
     */
    private int partner(int column, int few, int many) {
        var beat = round % many;
        var place = Math.floorMod(column - beat * few, many);
        if (place >= few) {
            return -1;
        }
        var shift = beat / (many / gcd(few, many));
        return (place + shift) % few;
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
