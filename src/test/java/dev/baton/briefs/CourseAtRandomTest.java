package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Content.Dates;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dates are changed at random while time passes in leaps. What comes by itself comes once, and only while there is a
 * point to it; and whatever was waited for comes, unless the dates or the leap have made it pointless.
 */
class CourseAtRandomTest {

    private static final int RUNS = 300;
    private static final int STEPS = 60;
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Pacific/Auckland"),
            ZoneId.of("Asia/Beirut"));

    private Random random = new Random();

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new SecureRandom().nextLong()));
    }

    /** A pod in which time passes. */
    private static final class World {

        private Instant now = FIRST.atStartOfDay(ZoneId.of("UTC")).toInstant();
        private List<Milestone> plan = List.of();
        private Course course = Course.NONE;
        private final Set<String> came = new HashSet<>();

        /** The keys of what was to come, and has been ever since. */
        private final Set<String> waited = new HashSet<>();

        void publishes(List<Milestone> other) {
            plan = other;
            course = course.planned(other, now);
            waited.retainAll(other.stream().map(Milestone::key).toList());
            other.stream()
                    .filter(each -> each.at().isAfter(now))
                    .map(Milestone::key)
                    .forEach(waited::add);
        }

        /** The timer may be late. */
        void fires() {
            if (course.next().filter(next -> !next.isAfter(now)).isEmpty()) {
                return;
            }
            for (var each : course.due(now)) {
                assertThat(came.add(each.key())).as("%s comes once", each).isTrue();
                assertThat(plan).as("what comes is what holds now").contains(each);
                assertThat(each.isDue(now)).isTrue();
            }
            course = course.past(now);
            assertThat(course.next().filter(next -> !next.isAfter(now)))
                    .as("the timer doesn't run in circles")
                    .isEmpty();
            assertThat(came)
                    .containsAll(plan.stream()
                            .filter(each -> each.isDue(now) && waited.contains(each.key()))
                            .map(Milestone::key)
                            .toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_comes_once_and_only_while_there_is_a_point_to_it(long seed) {
        random = new Random(seed);
        for (var run = 0; run < RUNS; run++) {
            var world = new World();
            world.publishes(milestones());
            for (var step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    world.publishes(milestones());
                }
                world.now = world.now.plus(Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 600 : 6_000)));
                if (random.nextInt(5) > 0) {
                    world.fires();
                }
            }
        }
    }

    private List<Milestone> milestones() {
        return Milestone.of(
                dates(),
                new PodPolicy(
                        Duration.ofHours(4),
                        WorkingHours.STANDARD,
                        ZONES.get(random.nextInt(ZONES.size())),
                        random.nextBoolean() ? "de" : null));
    }

    private Dates dates() {
        var start = FIRST.plusDays(random.nextInt(30));
        var end = start.plusDays(random.nextInt(40));
        var zone = ZONES.get(random.nextInt(ZONES.size()));
        var promo = random.nextBoolean() ? new Promo("SPRING", within(start, end)) : null;
        return new Dates(start, end, zone, Set.of(), promo, embargo(within(start, end), zone));
    }

    private LocalDate within(LocalDate start, LocalDate end) {
        return start.plusDays(random.nextInt((int) (end.toEpochDay() - start.toEpochDay()) + 1));
    }

    private @Nullable Instant embargo(LocalDate day, ZoneId zone) {
        return random.nextBoolean()
                ? day.atTime(random.nextInt(24), 0).atZone(zone).toInstant()
                : null;
    }
}
