package dev.baton.standups.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.standups.Rota;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** A thousand rounds in which people are away, come and go at random. */
class DrawAtRandomTest {

    private static final int ROUNDS = 1_000;

    /** The same ones in each run, and new ones. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 10), new SecureRandom().longs(2));
    }

    /** Some people, of whom each is away now and then. */
    private static final class Team {

        private final Random random;
        private final List<PersonId> sales = new ArrayList<>();
        private final List<PersonId> marketing = new ArrayList<>();
        private final Map<PersonId, Integer> backOn = new HashMap<>();
        private int met;

        Team(Random random) {
            this.random = random;
            hire(sales, "S", 2 + random.nextInt(6));
            hire(marketing, "M", 2 + random.nextInt(6));
        }

        private void hire(List<PersonId> side, String name, int count) {
            for (var number = 0; number < count; number++) {
                side.add(new PersonId("%s%03d".formatted(name, ++met)));
            }
        }

        void comeAndGo() {
            comeAndGo(sales, "S");
            comeAndGo(marketing, "M");
        }

        private void comeAndGo(List<PersonId> side, String name) {
            if (random.nextInt(60) == 0 && side.size() > 2) {
                side.remove(random.nextInt(side.size()));
            }
            if (random.nextInt(60) == 0 && side.size() < 9) {
                hire(side, name, 1);
            }
        }

        Sides there(int round) {
            return new Sides(there(sales, round), there(marketing, round));
        }

        private List<PersonId> there(List<PersonId> side, int round) {
            var there = new ArrayList<PersonId>();
            for (var person : side) {
                if (backOn.getOrDefault(person, 0) > round) {
                    continue;
                }
                if (random.nextInt(20) == 0) {
                    backOn.put(person, round + 1 + random.nextInt(6));
                } else {
                    there.add(person);
                }
            }
            return there;
        }
    }

    /** What each has had, and what would have been his part. */
    private static final class Tally {

        private final Map<PersonId, Double> parts = new HashMap<>();
        private final Map<PersonId, Integer> turns = new HashMap<>();
        private double farthest;
        private int couples;
        private int early;

        void count(Sides there, List<Couple> drawn, Ledger before) {
            for (var side : List.of(there.sales(), there.marketing())) {
                side.forEach(person -> parts.merge(person, (double) drawn.size() / side.size(), Double::sum));
            }
            for (var couple : drawn) {
                turns.merge(couple.sales(), 1, Integer::sum);
                turns.merge(couple.marketing(), 1, Integer::sum);
                couples++;
                early += isEarly(couple.sales(), couple.marketing(), there.marketing(), before)
                                && isEarly(couple.marketing(), couple.sales(), there.sales(), before)
                        ? 1
                        : 0;
            }
            parts.forEach((person, part) ->
                    farthest = Math.max(farthest, Math.abs(part - turns.getOrDefault(person, 0))));
        }

        private static boolean isEarly(PersonId person, PersonId other, List<PersonId> others, Ledger before) {
            return others.stream().anyMatch(each -> before.last(person, each) < before.last(person, other));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_is_much_farther_than_one_turn_from_his_part(long seed) {
        var team = new Team(new Random(seed));
        var tally = new Tally();
        var ledger = Ledger.EMPTY;
        var rota = Rota.NEW;
        var number = 1;
        for (var round = 1; round <= ROUNDS; round++) {
            team.comeAndGo();
            var there = team.there(round);
            switch (new Draw(there, ledger, rota, (one, other) -> true, number).drawn()) {
                case Drawn.Nobody ignored -> assertThat(there.isOneEmpty()).isTrue();
                case Drawn.Paired(var couples, var left, var after) -> {
                    isProper(there, couples, left);
                    tally.count(there, couples, ledger);
                    ledger = ledger.with(couples, number++);
                    rota = after;
                    assertThat(tally.farthest).as("round %d", round).isLessThan(1.25);
                }
            }
        }
        LoggerFactory.getLogger(DrawAtRandomTest.class)
                .info(
                        "seed {}: {} couples, {} early, at most {} turns from a person's part",
                        seed,
                        tally.couples,
                        tally.early,
                        tally.farthest);
        assertThat(tally.early).isLessThan(tally.couples / 4);
    }

    private static void isProper(Sides there, List<Couple> couples, List<PersonId> left) {
        assertThat(couples)
                .hasSize(Math.min(there.sales().size(), there.marketing().size()))
                .allMatch(couple -> there.sales().contains(couple.sales()))
                .allMatch(couple -> there.marketing().contains(couple.marketing()));
        var all = Stream.concat(
                        couples.stream().flatMap(couple -> Stream.of(couple.sales(), couple.marketing())),
                        left.stream())
                .toList();
        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize(there.sales().size() + there.marketing().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void two_of_a_side_who_were_there_at_the_same_rounds_are_never_more_than_one_turn_apart(long seed) {
        var random = new Random(seed);
        var groups = List.of(group("Sa", 3), group("Sb", 2), group("Ma", 2), group("Mb", 4));
        Map<PersonId, Integer> turns = new HashMap<>();
        var ledger = Ledger.EMPTY;
        var rota = Rota.NEW;
        for (var round = 1; round <= ROUNDS; round++) {
            var there = groups.stream()
                    .filter(group -> random.nextInt(4) > 0)
                    .flatMap(List::stream)
                    .toList();
            var sides = new Sides(of("S", there), of("M", there));
            if (new Draw(sides, ledger, rota, (one, other) -> true, round).drawn()
                    instanceof Drawn.Paired(var couples, var ignored, var after)) {
                ledger = ledger.with(couples, round);
                rota = after;
                couples.forEach(couple -> {
                    turns.merge(couple.sales(), 1, Integer::sum);
                    turns.merge(couple.marketing(), 1, Integer::sum);
                });
                for (var group : groups) {
                    var counts = group.stream()
                            .mapToInt(person -> turns.getOrDefault(person, 0))
                            .summaryStatistics();
                    assertThat(counts.getMax() - counts.getMin())
                            .as("round %d", round)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    private static List<PersonId> of(String side, List<PersonId> people) {
        return people.stream().filter(person -> person.value().startsWith(side)).toList();
    }

    private static List<PersonId> group(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId(name + number))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_two_are_paired_who_do_not_want_it(long seed) {
        var random = new Random(seed);
        var team = new Team(random);
        Set<Set<PersonId>> unwanted = new HashSet<>();
        for (var one : team.sales) {
            for (var other : team.marketing) {
                if (random.nextInt(3) == 0) {
                    unwanted.add(Set.of(one, other));
                }
            }
        }
        var ledger = Ledger.EMPTY;
        var rota = Rota.NEW;
        for (var round = 1; round <= ROUNDS; round++) {
            var there = team.there(round);
            var drawn = new Draw(there, ledger, rota, (one, other) -> !unwanted.contains(Set.of(one, other)), round)
                    .drawn();
            if (drawn instanceof Drawn.Paired(var couples, var ignored, var after)) {
                assertThat(couples)
                        .isNotEmpty()
                        .noneMatch(couple -> unwanted.contains(Set.of(couple.sales(), couple.marketing())));
                ledger = ledger.with(couples, round);
                rota = after;
            }
        }
    }
}
