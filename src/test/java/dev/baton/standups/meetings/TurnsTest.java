package dev.baton.standups.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.standups.meetings.Duties.Duty;
import dev.baton.standups.meetings.Turns.Present;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

    private static final int ROUNDS = 1_000;
    private static final Set<PersonId> SALES = people("S", 5);
    private static final Set<PersonId> MARKETING = people("M", 3);

    private static Set<PersonId> people(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId(prefix + number))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many turns somebody has had, and how many would have been his part. */
    private static final class Tally {

        private final Map<PersonId, Double> parts = new HashMap<>();
        private final Map<PersonId, Integer> turns = new HashMap<>();

        void count(PersonId person, Set<PersonId> among) {
            turns.merge(person, 1, Integer::sum);
            among.forEach(each -> parts.merge(each, 1.0 / among.size(), Double::sum));
        }

        double farthest() {
            return parts.keySet().stream()
                    .mapToDouble(person -> Math.abs(turns.getOrDefault(person, 0) - parts.getOrDefault(person, 0.0)))
                    .max()
                    .orElse(0);
        }

        int difference() {
            var all = parts.keySet().stream()
                    .mapToInt(person -> turns.getOrDefault(person, 0))
                    .summaryStatistics();
            return all.getMax() - all.getMin();
        }
    }

    private static PersonId there(Draw draw, Duty duty) {
        return Objects.requireNonNull(draw.duties().of(duty));
    }

    /** Shorter. */
    private record Draw(Duties duties, Turns after) {}

    private static Draw draw(Turns turns, Present present) {
        var draw = turns.draw(present);
        return new Draw(draw.duties(), draw.after());
    }

    @Test
    void the_sides_take_turns_and_each_person_of_a_side_has_as_many_as_the_others_or_one_more() {
        var turns = Turns.NEW;
        var facilitating = Map.of("S", new Tally(), "M", new Tally());
        var noting = Map.of("S", new Tally(), "M", new Tally());
        var sides = new Tally();
        for (var round = 0; round < ROUNDS; round++) {
            var draw = draw(turns, new Present(Circle.JOINT, SALES, MARKETING));
            turns = draw.after();
            var facilitator = there(draw, Duty.FACILITATE);
            var noteTaker = there(draw, Duty.TAKE_NOTES);
            assertThat(side(facilitator)).isNotEqualTo(side(noteTaker));
            tally(facilitating, facilitator).count(facilitator, of(facilitator));
            tally(noting, noteTaker).count(noteTaker, of(noteTaker));
            sides.count(new PersonId(side(facilitator)), Set.of(new PersonId("S"), new PersonId("M")));
            assertThat(sides.difference()).isLessThanOrEqualTo(1);
            facilitating
                    .values()
                    .forEach(tally -> assertThat(tally.difference()).isLessThanOrEqualTo(1));
            noting.values().forEach(tally -> assertThat(tally.difference()).isLessThanOrEqualTo(1));
        }
    }

    private static String side(PersonId person) {
        return person.value().substring(0, 1);
    }

    private static Tally tally(Map<String, Tally> tallies, PersonId person) {
        return Objects.requireNonNull(tallies.get(side(person)));
    }

    private static Set<PersonId> of(PersonId person) {
        return side(person).equals("S") ? SALES : MARKETING;
    }

    /** Some are away for a while, as on holiday. */
    private static final class Absences {

        private final Random random;
        private final Map<PersonId, Integer> backOn = new HashMap<>();

        Absences(long seed) {
            random = new Random(seed);
        }

        Set<PersonId> present(Set<PersonId> all, int round) {
            var there = new HashSet<PersonId>();
            for (var person :
                    all.stream().sorted(Comparator.comparing(PersonId::value)).toList()) {
                if (backOn.getOrDefault(person, 0) > round) {
                    continue;
                }
                if (random.nextInt(20) == 0) {
                    backOn.put(person, round + 1 + random.nextInt(4));
                } else {
                    there.add(person);
                }
            }
            return Set.copyOf(there);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void with_absences_nobody_is_more_than_a_turn_away_from_his_part_as_a_host(long seed) {
        var absences = new Absences(seed);
        var turns = Turns.NEW;
        var facilitating = Map.of("S", new Tally(), "M", new Tally());
        for (var round = 0; round < ROUNDS; round++) {
            var present = new Present(Circle.JOINT, absences.present(SALES, round), absences.present(MARKETING, round));
            if (!present.alternates()) {
                continue;
            }
            var draw = draw(turns, present);
            turns = draw.after();
            var facilitator = there(draw, Duty.FACILITATE);
            tally(facilitating, facilitator)
                    .count(facilitator, side(facilitator).equals("S") ? present.sales() : present.marketing());
            facilitating.values().forEach(tally -> assertThat(tally.farthest()).isLessThan(1.5));
        }
        facilitating.values().forEach(tally -> assertThat(tally.farthest()).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void with_absences_nobody_is_more_than_a_turn_away_from_his_part_as_a_guest(long seed) {
        var absences = new Absences(seed);
        var turns = Turns.NEW;
        var guests = new Tally();
        for (var round = 0; round < ROUNDS; round++) {
            var there = absences.present(SALES, round);
            if (there.isEmpty()) {
                continue;
            }
            var draw = draw(turns, new Present(Circle.MARKETING, there, MARKETING));
            turns = draw.after();
            guests.count(there(draw, Duty.VISIT), there);
            assertThat(guests.farthest()).as("round %d", round).isLessThan(1.5);
        }
        assertThat(guests.farthest()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void guests_who_cannot_now_and_then_are_never_two_turns_away_from_their_part(long seed) {
        var random = new Random(seed);
        var turns = Turns.NEW;
        var came = new Tally();
        var present = new Present(Circle.MARKETING, SALES, MARKETING);
        for (var round = 0; round < ROUNDS; round++) {
            var draw = draw(turns, present);
            var duties = draw.duties();
            turns = draw.after();
            for (var times = 0; times < 2 && random.nextInt(4) == 0; times++) {
                var next = turns.passOn(duties, Duty.VISIT, Objects.requireNonNull(duties.guest()), present)
                        .orElseThrow();
                duties = next.duties();
                turns = next.after();
            }
            came.count(Objects.requireNonNull(duties.guest()), SALES);
            assertThat(came.farthest()).as("round %d", round).isLessThan(2);
        }
    }

    @Test
    void who_passes_a_turn_on_is_not_asked_again_for_that_date_but_next() {
        var present = new Present(Circle.SALES, SALES, Set.of());
        var first = draw(Turns.NEW, present);
        var facilitator = there(first, Duty.FACILITATE);
        var passed = first.after()
                .passOn(first.duties(), Duty.FACILITATE, facilitator, present)
                .orElseThrow();
        var second = Objects.requireNonNull(passed.duties().facilitator());
        assertThat(second).isNotEqualTo(facilitator);
        var again = passed.after()
                .passOn(passed.duties(), Duty.FACILITATE, second, present)
                .orElseThrow();
        assertThat(again.duties().facilitator()).isNotIn(facilitator, second);
        assertThat(again.after().draw(present).duties().facilitator()).isIn(facilitator, second);
    }

    @Test
    void one_side_alone_does_both_and_the_turn_of_the_sides_waits() {
        var alone = draw(Turns.NEW, new Present(Circle.JOINT, SALES, Set.of()));
        assertThat(SALES).contains(there(alone, Duty.FACILITATE), there(alone, Duty.TAKE_NOTES));
        assertThat(there(alone, Duty.FACILITATE)).isNotEqualTo(there(alone, Duty.TAKE_NOTES));
        assertThat(alone.after().marketingFirst()).isFalse();
    }

    @Test
    void who_is_alone_facilitates_and_nobody_takes_notes() {
        var only = new PersonId("S0");
        var draw = draw(Turns.NEW, new Present(Circle.JOINT, Set.of(only), Set.of()));
        assertThat(draw.duties().hosts()).isEqualTo(Set.of(only));
        assertThat(draw.duties().noteTaker()).isNull();
    }

    @Test
    void who_is_on_both_sides_has_one_duty_at_a_time() {
        var both = new PersonId("B");
        var present = new Present(Circle.JOINT, Set.of(both, new PersonId("S0")), Set.of(both));
        var turns = Turns.NEW;
        for (var round = 0; round < 20; round++) {
            var draw = draw(turns, present);
            turns = draw.after();
            assertThat(List.of(there(draw, Duty.FACILITATE), there(draw, Duty.TAKE_NOTES)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nobody_of_the_hosts_is_a_guest_at_home() {
        var both = new PersonId("B");
        var present = new Present(Circle.SALES, Set.of(both, new PersonId("S0")), Set.of(both));
        assertThat(draw(Turns.NEW, present).duties().guest()).isNull();
    }

    @Test
    void a_date_that_is_left_out_and_held_after_all_changes_nothing() {
        var draw = draw(Turns.NEW, new Present(Circle.SALES, SALES, MARKETING));
        var back = draw.after().giveBack(draw.duties(), Duty.values()).take(draw.duties());
        assertThat(back).isEqualTo(draw.after());
    }
}
