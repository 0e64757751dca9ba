package dev.baton.routing;

import dev.baton.chat.PersonId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How much of what went in turn each person is owed. With every turn each of those who are there earns their part of it
 * by weight, and whoever gets it pays a whole one; who isn't there neither earns nor pays. The most is owed to whoever
 * is next. Credits are exact, and their sum is zero.
 *
 * <p>Among n nobody is ever more than (n - 1) / 2 turns away from their part, in whatever order people come and go: so
 * among three at most one. Among more it is about one turn; 1.05 is the most that was seen while the same people are
 * there. Choosing by the earliest deadline would stay below one turn then, but comes to two when people come and go.
 *
 * @param whole how many pieces a turn has, in which credits are counted
 * @param next who gets the next one, whatever is owed; null if nobody was set
 */
record Turn(
        BigInteger whole, List<Credit> credits, @Nullable PersonId next) {

    /** The common multiple of all sums of weights that there can be has 577 bits; Json reads up to 3,300. */
    private static final int LARGEST = 1_000;

    private static final BigInteger ROUND = BigInteger.valueOf(1_000_000_000);

    static final Turn FIRST = new Turn(BigInteger.ONE, List.of(), null);

    /** What one person is owed, in pieces of a turn. */
    record Credit(PersonId person, BigInteger pieces) {}

    /**
     * A turn that was taken.
     *
     * @param wasSet whether somebody had set the person as next
     */
    record Taken(PersonId person, boolean wasSet, Turn after) {}

    Turn {
        credits = List.copyOf(credits);
    }

    Turn withNext(@Nullable PersonId person) {
        return new Turn(whole, credits, person);
    }

    /** The same with others in people's places; two credits of one person are added. */
    Turn with(UnaryOperator<PersonId> places) {
        var owed = new HashMap<PersonId, BigInteger>();
        credits.forEach(credit -> owed.merge(places.apply(credit.person()), credit.pieces(), BigInteger::add));
        return new Turn(
                whole,
                owed.entrySet().stream()
                        .map(each -> new Credit(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparing(credit -> credit.person().value()))
                        .toList(),
                next == null ? null : places.apply(next));
    }

    /**
     * Takes a turn; nobody's if nobody is there.
     *
     * @param shares all whom it goes around among, in the order in which equals get theirs
     * @param there those of them who can get one
     */
    Optional<Taken> take(List<Share> shares, Set<PersonId> there) {
        var present =
                shares.stream().filter(share -> there.contains(share.person())).toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        var weights =
                BigInteger.valueOf(present.stream().mapToInt(Share::weight).sum());
        var owed = owedAmong(shares);
        var scaled = lcm(owed.whole, weights);
        var pieces = new HashMap<PersonId, BigInteger>();
        owed.credits.forEach(
                credit -> pieces.put(credit.person(), credit.pieces().multiply(scaled.divide(owed.whole))));
        present.forEach(share -> pieces.merge(
                share.person(), scaled.divide(weights).multiply(BigInteger.valueOf(share.weight())), BigInteger::add));
        var wasSet = next != null
                && present.stream().anyMatch(share -> share.person().equals(next));
        var person = wasSet && next != null ? next : most(present, pieces);
        pieces.merge(person, scaled.negate(), BigInteger::add);
        return Optional.of(new Taken(person, wasSet, of(shares, pieces, scaled, wasSet ? null : next)));
    }

    private static PersonId most(List<Share> present, Map<PersonId, BigInteger> pieces) {
        var most = present.getFirst().person();
        for (var share : present) {
            if (pieces.getOrDefault(share.person(), BigInteger.ZERO)
                            .compareTo(pieces.getOrDefault(most, BigInteger.ZERO))
                    > 0) {
                most = share.person();
            }
        }
        return most;
    }

    /** Who is new is owed nothing. What those have left behind who don't belong to it any more is shared by all. */
    private Turn owedAmong(List<Share> shares) {
        var known = new HashMap<PersonId, BigInteger>();
        credits.forEach(credit -> known.put(credit.person(), credit.pieces()));
        var pieces = new HashMap<PersonId, BigInteger>();
        shares.forEach(share -> pieces.put(share.person(), known.getOrDefault(share.person(), BigInteger.ZERO)));
        var sum = pieces.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return of(shares, pieces, whole, next);
        }
        var number = BigInteger.valueOf(shares.size());
        pieces.replaceAll((person, owed) -> owed.multiply(number).subtract(sum));
        return of(shares, pieces, whole.multiply(number), next);
    }

    /** In as few pieces as can be; exact, but for what has gone through very many changes of people. */
    private static Turn of(
            List<Share> shares, Map<PersonId, BigInteger> pieces, BigInteger whole, @Nullable PersonId next) {
        var common = pieces.values().stream().reduce(whole, BigInteger::gcd);
        var credits = new ArrayList<Credit>();
        shares.forEach(share -> credits.add(new Credit(
                share.person(),
                pieces.getOrDefault(share.person(), BigInteger.ZERO).divide(common))));
        var turn = new Turn(whole.divide(common), credits, next);
        return turn.whole.bitLength() > LARGEST ? turn.rounded() : turn;
    }

    /** In a billion pieces; what is left of that is the first one's. */
    private Turn rounded() {
        var owed = credits.stream()
                .map(credit -> credit.pieces().multiply(ROUND).divide(whole))
                .toList();
        var rest = owed.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var all = new ArrayList<Credit>();
        for (var at = 0; at < credits.size(); at++) {
            var pieces = at == 0 ? owed.getFirst().subtract(rest) : owed.get(at);
            all.add(new Credit(credits.get(at).person(), pieces));
        }
        return new Turn(ROUND, all, next);
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
