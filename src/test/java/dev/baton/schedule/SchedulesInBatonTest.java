package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.BatonApplication;
import dev.baton.schedule.Effects.Effect;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Stores;
import dev.baton.store.Write;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Schedules in a whole Baton, by a clock that runs, and that a test may set forward. */
class SchedulesInBatonTest {

    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    private static final Duration A_BUSY_MACHINE = Duration.ofSeconds(10);
    private static final Stores STORES = RedisFixture.stores().empty();

    private static volatile Duration ahead = Duration.ZERO;
    private static final ConfigurableApplicationContext BATON = start();

    private final Schedules schedules = BATON.getBean(Schedules.class);
    private final Realm realm = STORES.freshRealm();
    private final Effects effects = new Effects(STORES.store(), SchedulesInBatonTest::now);

    private static ConfigurableApplicationContext start() {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("clock", (InstantSource) SchedulesInBatonTest::now);
            context.getBeanFactory()
                    .registerSingleton("effects", new Effects(STORES.store(), SchedulesInBatonTest::now));
        });
        return application.run(
                "--server.port=0",
                "--baton.sandbox=off",
                "--redis.url=" + RedisFixture.url(),
                "--baton.master-key=" + RedisFixture.masterKey());
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private static Instant now() {
        return Instant.now().plus(ahead);
    }

    private void set(String id, Plan plan) {
        BATON.getBean(Store.class).commit(realm, schedules.set(realm, id, plan).toArray(Write[]::new));
    }

    private static Plan daily(LocalTime time) {
        return new Plan(Daily.at(time, KATHMANDU), Effects.NAME, "daily", Duration.ofMinutes(30));
    }

    private List<Effect> ran(int count) {
        await().until(() -> effects.in(realm).size() >= count);
        return effects.in(realm);
    }

    @Test
    void a_run_begins_at_its_time_and_a_clock_set_forward_is_noticed() {
        var time = now().plusSeconds(3).atZone(KATHMANDU).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        set("daily", daily(time));
        assertThat(ran(1))
                .singleElement()
                .satisfies(effect -> assertThat(effect.at())
                        .isBetween(effect.due(), effect.due().plus(A_BUSY_MACHINE)));
        ahead = ahead.plus(Duration.ofDays(1));
        assertThat(ran(2)).extracting(Effect::time).doesNotHaveDuplicates();
        ahead = ahead.plus(Duration.ofDays(2)).plus(Duration.ofHours(1));
        await().until(() ->
                schedules.find(realm, "daily").orElseThrow().missed().size() == 2);
        assertThat(ran(2)).hasSize(2);
        assertThat(BATON.getBean(MeterRegistry.class)
                        .counter("baton.runs", "outcome", "missed")
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_schedule_of_a_region_knows_its_holidays() {
        var fridays = new Recurrence(
                new Rhythm.Weekly(1, Set.of(DayOfWeek.FRIDAY)),
                LocalTime.NOON,
                ZoneId.of("Europe/Berlin"),
                LocalDate.parse("2026-01-01"),
                null,
                new DaysOff(
                        "de-by", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), DaysOff.Instead.NEXT_WORKING_DAY));
        assertThat(schedules.upcoming(fridays, Instant.parse("2026-03-28T00:00:00Z"), 3))
                .extracting(moment -> moment.toLocalDate().toString())
                .as("Good Friday's is after Easter Monday")
                .containsExactly("2026-04-07", "2026-04-10", "2026-04-17");
    }
}
