package dev.baton.schedule;

import static dev.baton.schedule.Reference.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.schedule.Effects.Effect;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Daily runs over years in which clocks change: each local date has one, at its first moment at which clocks show the
 * time or, where they skip it, go on. {@code -Drounds=…} of more than one lets every day pass, otherwise only those
 * around each change.
 */
class TenYearsTest {

    private static final Duration GRACE = Duration.ofHours(2);
    private static final boolean EVERY_DAY = Integer.getInteger("rounds", 1) > 1;
    private static final LocalDate FROM = LocalDate.parse("2020-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2030-12-31");

    private Instant now = Instant.EPOCH;

    static List<ZoneId> zones() {
        return Reference.ZONES;
    }

    /** From before the change of the calendar in Apia, and while there was daylight saving in Brazil and in Iran. */
    @ParameterizedTest
    @MethodSource("zones")
    void the_rule_is_what_the_clocks_show_day_by_day(ZoneId zone) {
        for (var time : TIMES) {
            var recurrence = Daily.at(time, zone);
            var reference = new Reference(time, zone);
            for (var year = 2010; year <= 2030; year++) {
                var first = LocalDate.of(year, 1, 1);
                var expected = first.datesUntil(first.plusYears(1))
                        .flatMap(day -> reference.at(day).map(at -> day + " " + at).stream())
                        .toList();
                var next = first.plusYears(1);
                assertThat(recurrence
                                .days(first, (day, region) -> false)
                                .takeWhile(day -> day.isBefore(next))
                                .map(day -> day + " " + recurrence.at(day)))
                        .as("%s in %s", time, zone)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void each_date_runs_once_never_twice_and_never_early_as_the_clock_goes_on(ZoneId zone) {
        var stores = RedisFixture.stores().empty();
        var realm = stores.freshRealm();
        var effects = new Effects(stores.store(), () -> now);
        var node = new ManualNode(stores, () -> now, effects);
        now = FROM.atStartOfDay(zone).toInstant();
        TIMES.forEach(time ->
                node.set(realm, time.toString(), new Plan(Daily.at(time, zone), Effects.NAME, time.toString(), GRACE)));
        var spans = spans(zone);
        spans.forEach(span -> letPass(span, node, realm, new Random(zone.hashCode())));
        check(spans, zone, effects.in(realm));
        var ran = effects.in(realm).size();
        var all = TIMES.stream().mapToLong(time -> pastDays(time, zone)).sum();
        assertThat(ran + (long) node.count("missed")).as("done or recorded").isEqualTo(all);
        if (EVERY_DAY) {
            assertThat(node.count("missed")).isZero();
        }
    }

    private record Span(Instant from, Instant to) {}

    /** The day around each change of the zone's clocks, or all; and at least one span. */
    private static List<Span> spans(ZoneId zone) {
        var from = FROM.atStartOfDay(zone).toInstant();
        var to = UNTIL.atStartOfDay(zone).toInstant();
        if (EVERY_DAY) {
            return List.of(new Span(from, to));
        }
        var spans = new ArrayList<>(List.of(new Span(from, from.plus(1, ChronoUnit.DAYS))));
        Stream.iterate(
                        zone.getRules().nextTransition(from),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .takeWhile(change -> change != null && change.getInstant().isBefore(to))
                .map(change -> new Span(
                        change.getInstant().minus(13, ChronoUnit.HOURS),
                        change.getInstant().plus(13, ChronoUnit.HOURS)))
                .forEach(spans::add);
        return spans;
    }

    private void letPass(Span span, ManualNode node, Realm realm, Random random) {
        now = span.from();
        node.look(realm);
        while (now.isBefore(span.to())) {
            now = now.plus(1 + random.nextInt(90), ChronoUnit.MINUTES);
            node.look(realm);
        }
    }

    private void check(List<Span> spans, ZoneId zone, List<Effect> effects) {
        var days = new HashSet<LocalDateTime>();
        var due = new HashMap<LocalDateTime, Instant>();
        for (var effect : effects) {
            assertThat(days.add(effect.time())).as("%s runs once", effect).isTrue();
            assertThat(new Reference(effect.time().toLocalTime(), zone)
                            .at(effect.time().toLocalDate()))
                    .contains(effect.due());
            assertThat(effect.at())
                    .as("%s is not early", effect)
                    .isBetween(effect.due(), effect.due().plus(GRACE));
            due.put(effect.time(), effect.due());
        }
        spans.forEach(span -> assertAllRan(span, zone, due));
    }

    private static void assertAllRan(Span span, ZoneId zone, Map<LocalDateTime, Instant> ran) {
        for (var time : TIMES) {
            var reference = new Reference(time, zone);
            var first = span.from().atZone(zone).toLocalDate();
            var last = span.to().atZone(zone).toLocalDate();
            first.datesUntil(last.plusDays(1))
                    .forEach(day -> reference.at(day).ifPresent(at -> {
                        if (at.isAfter(span.from()) && !at.isAfter(span.to())) {
                            assertThat(ran).as("in %s", zone).containsEntry(day.atTime(time), at);
                        }
                    }));
        }
    }

    private long pastDays(LocalTime time, ZoneId zone) {
        var reference = new Reference(time, zone);
        var first = FROM.atStartOfDay(zone).toInstant();
        return FROM.datesUntil(now.atZone(zone).toLocalDate().plusDays(1))
                .flatMap(day -> reference.at(day).stream())
                .filter(at -> at.isAfter(first) && !at.isAfter(now))
                .count();
    }
}
