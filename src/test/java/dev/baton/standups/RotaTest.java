package dev.baton.standups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotaTest {

    private static final int ROUNDS = 1_000;

    private static List<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId("P%02d".formatted(number)))
                .toList();
    }

    @Test
    void nobody_has_a_turn_if_nobody_is_there() {
        assertThat(Rota.NEW.among(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 9, 40})
    void who_is_always_there_has_as_many_turns_as_the_others_or_one_more(int count) {
        var everybody = people(count);
        var turns = new HashMap<PersonId, Integer>();
        var rota = Rota.NEW;
        for (var round = 0; round < ROUNDS; round++) {
            var turn = rota.among(everybody).orElseThrow();
            turns.merge(turn.person(), 1, Integer::sum);
            rota = turn.after();
            var counts = everybody.stream()
                    .mapToInt(person -> turns.getOrDefault(person, 0))
                    .summaryStatistics();
            assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
        }
    }

    /** A person's part: of each round at which he was there, as much as any other who was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void with_absences_nobody_is_more_than_a_turn_away_from_his_part(long seed) {
        var random = new Random(seed);
        var everybody = people(9);
        Map<PersonId, Integer> backOn = new HashMap<>();
        Map<PersonId, Double> parts = new HashMap<>();
        Map<PersonId, Integer> turns = new HashMap<>();
        var rota = Rota.NEW;
        for (var round = 0; round < ROUNDS; round++) {
            var present = new ArrayList<PersonId>();
            for (var person : everybody) {
                if (backOn.getOrDefault(person, 0) > round) {
                    continue;
                }
                if (random.nextInt(25) == 0) {
                    backOn.put(person, round + 1 + random.nextInt(15));
                } else {
                    present.add(person);
                }
            }
            if (present.isEmpty()) {
                continue;
            }
            present.forEach(person -> parts.merge(person, 1.0 / present.size(), Double::sum));
            var turn = rota.among(present).orElseThrow();
            turns.merge(turn.person(), 1, Integer::sum);
            rota = turn.after();
            assertThat(farthest(everybody, turns, parts)).as("round %d", round).isLessThan(1.5);
        }
        assertThat(farthest(everybody, turns, parts)).isLessThanOrEqualTo(1);
    }

    /** Whatever others do: who was there at the same rounds as another has had as many turns as he, or one more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void two_who_were_there_at_the_same_rounds_are_never_more_than_one_turn_apart(long seed) {
        var random = new Random(seed);
        var groups = List.of(people(3), people(6).subList(3, 6), people(8).subList(6, 8));
        Map<PersonId, Integer> turns = new HashMap<>();
        var rota = Rota.NEW;
        for (var round = 0; round < ROUNDS; round++) {
            var present = groups.stream()
                    .filter(group -> random.nextInt(3) > 0)
                    .flatMap(List::stream)
                    .toList();
            if (present.isEmpty()) {
                continue;
            }
            var turn = rota.among(present).orElseThrow();
            turns.merge(turn.person(), 1, Integer::sum);
            rota = turn.after();
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

    private static double farthest(
            List<PersonId> everybody, Map<PersonId, Integer> turns, Map<PersonId, Double> parts) {
        return everybody.stream()
                .mapToDouble(person -> Math.abs(turns.getOrDefault(person, 0) - parts.getOrDefault(person, 0.0)))
                .max()
                .orElseThrow();
    }

    @Test
    void who_joins_late_does_not_make_up_for_the_time_before() {
        var old = people(3);
        var rota = Rota.NEW;
        for (var round = 0; round < 300; round++) {
            rota = rota.among(old).orElseThrow().after();
        }
        var everybody = people(4);
        var newcomer = 0;
        for (var round = 0; round < 40; round++) {
            var turn = rota.among(everybody).orElseThrow();
            newcomer += turn.person().equals(everybody.getLast()) ? 1 : 0;
            rota = turn.after();
        }
        assertThat(newcomer).isBetween(9, 11);
    }
}
