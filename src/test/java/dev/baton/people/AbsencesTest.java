package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AbsencesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Absence days(int first, int last) {
        return new Absence(MONDAY.plusDays(first), MONDAY.plusDays(last));
    }

    private static Absences away(Absence... told) {
        var absences = Absences.NONE;
        for (var each : told) {
            absences = absences.with(each, MONDAY);
        }
        return absences;
    }

    @Test
    void a_leave_to_come_leaves_this_one() {
        assertThat(away(days(0, 4), days(100, 110)).all()).containsExactly(days(0, 4), days(100, 110));
        assertThat(away(days(100, 110), days(0, 4)).all()).containsExactly(days(0, 4), days(100, 110));
    }

    @Test
    void what_overlaps_or_adjoins_is_one_and_ends_when_was_said_last() {
        assertThat(away(days(0, 4), days(3, 8)).all()).containsExactly(days(0, 8));
        assertThat(away(days(0, 4), days(1, 2)).all()).containsExactly(days(0, 2));
        assertThat(away(days(0, 4), days(5, 8)).all()).containsExactly(days(0, 8));
        assertThat(away(days(5, 8), days(0, 4)).all()).containsExactly(days(0, 8));
        assertThat(away(days(0, 1), days(3, 4), days(1, 3)).all()).containsExactly(days(0, 3));
    }

    @Test
    void who_is_back_was_away_until_yesterday_and_is_away_again_as_told() {
        var back = away(days(0, 4), days(100, 110)).back(MONDAY.plusDays(2));
        assertThat(back.all()).containsExactly(days(0, 1), days(100, 110));
        assertThat(away(days(0, 4)).back(MONDAY)).isEqualTo(Absences.NONE);
    }

    @Test
    void what_is_long_over_is_forgotten() {
        var later = away(days(0, 4)).with(days(104, 104), MONDAY.plusDays(104));
        assertThat(later.all()).containsExactly(days(0, 4), days(104, 104));
        assertThat(later.with(days(105, 105), MONDAY.plusDays(105)).all()).containsExactly(days(104, 105));
    }

    @RepeatedTest(200)
    void whatever_is_said_the_days_before_stay_as_they_were() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var absences = Absences.NONE;
        Set<Integer> before = new HashSet<>();
        for (var today = 0; today < 90; today++) {
            for (var change = random.nextInt(3); change > 0; change--) {
                var first = today + random.nextInt(8);
                absences = random.nextInt(4) == 0
                        ? absences.back(MONDAY.plusDays(today))
                        : absences.with(days(first, first + random.nextInt(5)), MONDAY.plusDays(today));
            }
            assertThat(daysUntil(today, absences))
                    .as("seed %d, day %d", seed, today)
                    .isEqualTo(before);
            if (absences.on(MONDAY.plusDays(today)).isPresent()) {
                before.add(today);
            }
        }
    }

    private static Set<Integer> daysUntil(int today, Absences absences) {
        return IntStream.range(0, today)
                .filter(day -> absences.on(MONDAY.plusDays(day)).isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void the_one_absence_that_an_older_baton_wrote_is_kept() {
        var old =
                (ObjectNode) Json.mapper().readTree("{\"absence\":{\"first\":\"2026-03-02\",\"last\":\"2026-03-06\"}}");
        var read = Upgrades.withAbsences(old);
        assertThat(Json.mapper().treeToValue(read.path("absences"), Absences.class))
                .isEqualTo(away(days(0, 4)));
        var none = Upgrades.withAbsences((ObjectNode) Json.mapper().readTree("{\"absence\":null}"));
        assertThat(Json.mapper().treeToValue(none.path("absences"), Absences.class))
                .isEqualTo(Absences.NONE);
    }
}
