package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Turns are fair: everybody gets a part by weight of what goes around while there. */
class TurnTest {

    private static final int HISTORIES = 60;
    private static final int TURNS = 300;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static PersonId person(int number) {
        return new PersonId("p" + number);
    }

    private List<Share> shares(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> new Share(person(number), 1 + random.nextInt(Share.MOST)))
                .toList();
    }

    /** What happened: who was there at each turn, and who got it. */
    private final class History {

        private final List<Share> shares;
        private final Map<PersonId, BigDecimal> due = new HashMap<>();
        private final Map<PersonId, Integer> got = new HashMap<>();
        private Turn turn = Turn.FIRST;
        private double farthest;

        History(List<Share> shares) {
            this.shares = shares;
        }

        /** The reference adds up what is due to each by itself, and knows nothing of credits. */
        void go(Set<PersonId> there) {
            var taken = turn.take(shares, there);
            assertThat(taken.isPresent()).as("seed %d", seed).isEqualTo(!there.isEmpty());
            if (taken.isEmpty()) {
                return;
            }
            assertThat(there).as("seed %d", seed).contains(taken.get().person());
            turn = taken.get().after();
            var all = shares.stream()
                    .filter(share -> there.contains(share.person()))
                    .mapToInt(Share::weight)
                    .sum();
            shares.stream()
                    .filter(share -> there.contains(share.person()))
                    .forEach(share -> due.merge(
                            share.person(),
                            new BigDecimal(share.weight()).divide(new BigDecimal(all), MathContext.DECIMAL128),
                            BigDecimal::add));
            got.merge(taken.get().person(), 1, Integer::sum);
            shares.forEach(share -> farthest = Math.max(farthest, distance(share.person())));
        }

        private double distance(PersonId person) {
            return Math.abs(due.getOrDefault(person, BigDecimal.ZERO)
                    .subtract(new BigDecimal(got.getOrDefault(person, 0)))
                    .doubleValue());
        }
    }

    private double farthest(int people, BiFunction<History, Integer, Set<PersonId>> there) {
        var worst = 0.0;
        for (var history = 0; history < HISTORIES; history++) {
            var each = new History(shares(people));
            for (var turn = 0; turn < TURNS; turn++) {
                each.go(there.apply(each, turn));
            }
            worst = Math.max(worst, each.farthest);
        }
        return worst;
    }

    private Set<PersonId> someOf(History history, double likely) {
        return history.shares.stream()
                .map(Share::person)
                .filter(person -> random.nextDouble() < likely)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void while_all_are_there_nobody_is_more_than_about_a_turn_away_from_their_part() {
        for (var people : List.of(1, 2, 3, 5, 8, 13)) {
            var all = IntStream.range(0, people).mapToObj(TurnTest::person).collect(Collectors.toUnmodifiableSet());
            assertThat(farthest(people, (history, turn) -> all))
                    .as("%d people, seed %d", people, seed)
                    .isLessThanOrEqualTo(Math.min(1.1, (people - 1) / 2.0 + 1e-9));
        }
    }

    @Test
    void however_three_come_and_go_nobody_is_more_than_one_turn_away() {
        assertThat(farthest(3, (history, turn) -> someOf(history, 0.6)))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(1.000001);
    }

    @Test
    void however_many_come_and_go_at_random_nobody_is_more_than_one_and_a_half_turns_away() {
        for (var people : List.of(4, 6, 10, 20)) {
            assertThat(farthest(people, (history, turn) -> someOf(history, 0.6)))
                    .as("%d people, seed %d", people, seed)
                    .isLessThanOrEqualTo(Math.min(1.5, (people - 1) / 2.0));
        }
    }

    /** Only those are there to whom nearly the same is owed, so that somebody is always wronged. */
    private Set<PersonId> worst(History history) {
        var owed = new ArrayList<>(history.turn.credits());
        if (owed.size() < 2) {
            return history.shares.stream().map(Share::person).collect(Collectors.toUnmodifiableSet());
        }
        owed.sort(Comparator.comparing(Turn.Credit::pieces));
        var best = IntStream.range(1, owed.size())
                .boxed()
                .min(Comparator.comparing(
                        at -> owed.get(at).pieces().subtract(owed.get(at - 1).pieces())))
                .orElseThrow();
        return Set.of(owed.get(best).person(), owed.get(best - 1).person());
    }

    @Test
    void in_the_worst_order_among_n_nobody_is_more_than_half_of_the_others_away() {
        for (var people : List.of(2, 3, 4, 8, 12)) {
            assertThat(farthest(people, (history, turn) -> worst(history)))
                    .as("%d people, seed %d", people, seed)
                    .isLessThanOrEqualTo((people - 1) / 2.0 + 1e-9);
        }
    }

    @Test
    void whoever_was_away_comes_back_to_the_credit_of_before() {
        var shares = List.of(new Share(person(0), 1), new Share(person(1), 1));
        var turn = Turn.FIRST;
        for (var time = 0; time < 20; time++) {
            turn = turn.take(shares, Set.of(person(1))).orElseThrow().after();
        }
        var got = new ArrayList<PersonId>();
        for (var time = 0; time < 10; time++) {
            var taken = turn.take(shares, Set.of(person(0), person(1))).orElseThrow();
            got.add(taken.person());
            turn = taken.after();
        }
        assertThat(got.stream().filter(person(0)::equals)).hasSize(5);
    }

    @Test
    void who_is_set_as_next_waits_until_there_and_is_next_once() {
        var shares = List.of(new Share(person(0), 1), new Share(person(1), 1));
        var turn = Turn.FIRST.withNext(person(1));
        var away = turn.take(shares, Set.of(person(0))).orElseThrow();
        assertThat(away.wasSet()).isFalse();
        var back = away.after().take(shares, Set.of(person(0), person(1))).orElseThrow();
        assertThat(back).extracting(Turn.Taken::person, Turn.Taken::wasSet).containsExactly(person(1), true);
        assertThat(back.after().next()).isNull();
    }

    @Test
    void the_sum_of_credits_is_zero_and_they_stay_short_when_people_join_and_leave() {
        var turn = Turn.FIRST;
        for (var time = 0; time < 500; time++) {
            var shares = shares(2 + random.nextInt(6));
            var there = new HashSet<>(
                    Set.of(shares.getFirst().person(), shares.getLast().person()));
            turn = turn.take(shares, there).orElseThrow().after();
            assertThat(turn.credits().stream().map(Turn.Credit::pieces).reduce(BigInteger.ZERO, BigInteger::add))
                    .as("seed %d", seed)
                    .isEqualTo(BigInteger.ZERO);
            assertThat(turn.whole().bitLength()).as("seed %d", seed).isLessThanOrEqualTo(1_000);
        }
    }

    @Test
    void two_persons_who_are_one_have_one_credit() {
        var shares = List.of(new Share(person(0), 1), new Share(person(1), 1), new Share(person(2), 1));
        var turn = Turn.FIRST
                .take(shares, Set.of(person(0), person(1), person(2)))
                .orElseThrow()
                .after()
                .withNext(person(1))
                .with(each -> each.equals(person(1)) ? person(2) : each);
        assertThat(turn.credits()).extracting(Turn.Credit::person).containsExactly(person(0), person(2));
        assertThat(turn.next()).isEqualTo(person(2));
    }
}
