package dev.baton.standups.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.baton.chat.PersonId;
import dev.baton.standups.Rota;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {

    private static List<PersonId> people(String side, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId(side + "%02d".formatted(number)))
                .toList();
    }

    private static boolean anybody(PersonId one, PersonId other) {
        return !one.equals(other);
    }

    private static Drawn draw(int sales, int marketing, BiPredicate<PersonId, PersonId> wanted) {
        return new Draw(new Sides(people("S", sales), people("M", marketing)), Ledger.EMPTY, Rota.NEW, wanted, 1)
                .drawn();
    }

    @Test
    void nobody_is_paired_where_one_side_is_missing_and_it_says_which() {
        assertThat(draw(0, 3, DrawTest::anybody)).isEqualTo(new Drawn.Nobody(Drawn.Why.NO_SALES));
        assertThat(draw(3, 0, DrawTest::anybody)).isEqualTo(new Drawn.Nobody(Drawn.Why.NO_MARKETING));
        assertThat(draw(0, 0, DrawTest::anybody)).isEqualTo(new Drawn.Nobody(Drawn.Why.NO_SIDE));
        assertThat(draw(2, 2, (one, other) -> false)).isEqualTo(new Drawn.Nobody(Drawn.Why.NO_COUPLE));
    }

    @Test
    void hundreds_are_drawn_within_seconds() {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(((Drawn.Paired) draw(500, 600, DrawTest::anybody)).couples())
                        .hasSize(500));
    }

    @Test
    void who_does_not_want_each_other_is_not_paired_and_the_others_are() {
        var drawn = draw(
                2,
                2,
                (one, other) -> !one.value().concat(other.value()).contains("S00M00")
                        && !one.value().concat(other.value()).contains("M00S00"));
        assertThat(((Drawn.Paired) drawn).couples())
                .containsExactlyInAnyOrder(
                        new Couple(new PersonId("S00"), new PersonId("M01")),
                        new Couple(new PersonId("S01"), new PersonId("M00")));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,4", "2,3", "4,4", "3,5", "4,6", "6,4", "5,9", "8,8", "9,6", "3,12", "10,15"})
    void where_everybody_is_always_there_nobody_meets_again_before_all_have_met(int sales, int marketing) {
        var sides = new Sides(people("S", sales), people("M", marketing));
        var cycle = Math.max(sales, marketing);
        var ledger = Ledger.EMPTY;
        var rota = Rota.NEW;
        Map<PersonId, Integer> turns = new HashMap<>();
        for (var round = 1; round <= 4 * cycle; round++) {
            var paired = (Drawn.Paired) new Draw(sides, ledger, rota, DrawTest::anybody, round).drawn();
            assertThat(paired.couples()).hasSize(Math.min(sales, marketing));
            ledger = ledger.with(paired.couples(), round);
            rota = paired.rota();
            paired.couples().forEach(couple -> {
                turns.merge(couple.sales(), 1, Integer::sum);
                turns.merge(couple.marketing(), 1, Integer::sum);
            });
            for (var side : List.of(sides.sales(), sides.marketing())) {
                var counts = side.stream()
                        .mapToInt(person -> turns.getOrDefault(person, 0))
                        .summaryStatistics();
                assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
            }
            for (var one : sides.sales()) {
                for (var other : sides.marketing()) {
                    assertThat(ledger.times(one, other))
                            .as("%s and %s after round %d", one, other, round)
                            .isBetween(round / cycle, (round + cycle - 1) / cycle);
                }
            }
        }
    }
}
