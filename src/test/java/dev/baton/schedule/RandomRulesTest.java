package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules at random, against the same rules told in another way: by counting days. */
class RandomRulesTest {

    private static final int RULES = 300;
    private static final LocalDate BEGIN = LocalDate.parse("2026-01-01");

    /** A Monday. */
    private static final LocalDate A_WEEK = LocalDate.parse("1970-01-05");

    /** The same ones in each run, and new ones. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 4), new SecureRandom().longs(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_rule_has_the_days_that_one_counts(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < RULES; number++) {
            var recurrence = recurrence(random);
            var holidays = holidays(random);
            var end = BEGIN.plusDays(500);
            var expected = counted(recurrence, holidays, end);
            var first = BEGIN.plusDays(random.nextInt(300));
            assertThat(recurrence
                            .days(first, (day, region) -> holidays.contains(day))
                            .takeWhile(day -> day.isBefore(end.minusDays(31))))
                    .as("%s from %s without %s, seed %d", recurrence, first, holidays, seed)
                    .containsExactlyElementsOf(expected.tailSet(first).headSet(end.minusDays(31)));
        }
    }

    private static Recurrence recurrence(Random random) {
        var from = BEGIN.plusDays(random.nextInt(60));
        var rhythm = rhythm(random);
        var until = random.nextInt(3) > 0 ? null : from.plusDays(random.nextInt(200));
        return new Recurrence(rhythm, LocalTime.NOON, ZoneOffset.UTC, from, until, daysOff(random));
    }

    private static Rhythm rhythm(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Rhythm.Weekly(1 + random.nextInt(5), someDays(random));
            case 1 ->
                new Rhythm.Monthly(
                        List.of(1, 2, 3, 4, -1).get(random.nextInt(5)),
                        someDays(random).iterator().next());
            default -> new Rhythm.FirstOfMonth(someDays(random));
        };
    }

    private static @Nullable DaysOff daysOff(Random random) {
        return random.nextInt(4) == 0
                ? null
                : new DaysOff(
                        "de",
                        someDays(random),
                        random.nextBoolean() ? DaysOff.Instead.NOTHING : DaysOff.Instead.NEXT_WORKING_DAY);
    }

    private static Set<DayOfWeek> someDays(Random random) {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> random.nextBoolean())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        return days.isEmpty() ? EnumSet.of(DayOfWeek.of(1 + random.nextInt(7))) : days;
    }

    /** Many, and often several in a row, but never for weeks. */
    private static Set<LocalDate> holidays(Random random) {
        var rate = random.nextDouble() / 2;
        return BEGIN.minusDays(40)
                .datesUntil(BEGIN.plusDays(600))
                .filter(day -> day.getDayOfMonth() > 7 && random.nextDouble() < rate)
                .collect(Collectors.toSet());
    }

    private static NavigableSet<LocalDate> counted(Recurrence rule, Set<LocalDate> holidays, LocalDate end) {
        var days = new TreeSet<LocalDate>();
        for (var day = rule.from(); day.isBefore(end); day = day.plusDays(1)) {
            if (isPlanned(day, rule)) {
                days.add(instead(day, rule, holidays));
            }
        }
        days.removeIf(day -> !isInTime(day, rule));
        return days;
    }

    /** The day itself, one on which it takes place, or one that is never in time. */
    private static LocalDate instead(LocalDate planned, Recurrence rule, Set<LocalDate> holidays) {
        var off = rule.daysOff();
        if (off == null || !holidays.contains(planned)) {
            return planned;
        }
        var day = planned;
        while (holidays.contains(day) || !isWorkedOn(day, off, rule)) {
            day = day.plusDays(1);
        }
        return off.instead() == DaysOff.Instead.NOTHING ? LocalDate.MAX : day;
    }

    private static boolean isInTime(LocalDate day, Recurrence rule) {
        return !day.isAfter(rule.until() == null ? LocalDate.MAX.minusDays(1) : rule.until());
    }

    private static boolean isWorkedOn(LocalDate day, DaysOff off, Recurrence rule) {
        return off.workdays().contains(day.getDayOfWeek()) || isPlanned(day, rule);
    }

    private static boolean isPlanned(LocalDate day, Recurrence rule) {
        return isInTime(day, rule) && hasRhythm(day, rule);
    }

    private static boolean hasRhythm(LocalDate day, Recurrence rule) {
        return switch (rule.rhythm()) {
            case Rhythm.Weekly(var every, var days) ->
                days.contains(day.getDayOfWeek()) && (week(day) - week(rule.from())) % every == 0;
            case Rhythm.Monthly(var nth, var weekday) ->
                day.getDayOfWeek() == weekday
                        && (nth == Rhythm.Monthly.LAST
                                ? day.getDayOfMonth() + 7 > day.lengthOfMonth()
                                : (day.getDayOfMonth() + 6) / 7 == nth);
            case Rhythm.FirstOfMonth(var days) -> day.equals(firstOfMonth(day, days));
        };
    }

    private static LocalDate firstOfMonth(LocalDate day, Set<DayOfWeek> days) {
        return days.stream()
                .map(weekday -> day.with(TemporalAdjusters.firstInMonth(weekday)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() - A_WEEK.toEpochDay(), 7);
    }
}
