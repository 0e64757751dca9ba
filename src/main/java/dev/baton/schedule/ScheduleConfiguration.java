package dev.baton.schedule;

import dev.baton.store.Crew;
import dev.baton.store.DueTimer;
import dev.baton.store.Runs;
import dev.baton.store.Runs.DueRun;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(60);

    /** Well within the shortest grace, so that another node makes up what a dead one was at. */
    private static final Duration LEASE_OF_RUNS = Duration.ofSeconds(15);

    private static final Duration DRAIN = Duration.ofSeconds(20);
    private static final int PARALLEL = 64;

    /** Many schedules run at nine o'clock, in all partitions, and each of them does little but wait for Redis. */
    private static final int PARALLEL_RUNS = 1_000;

    private static final int LOOKOUTS = 8;

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    TimerService timerService(Timers timers, List<TimerHandler> handlers, InstantSource clock, MeterRegistry metrics) {
        return new TimerService(
                timers,
                handlers.stream().collect(Collectors.toMap(TimerHandler::name, Function.identity())),
                clock,
                metrics);
    }

    @Bean
    Crew<DueTimer> timerCrew(Timers timers, TimerService service, InstantSource clock) {
        var crew = new Crew<DueTimer>(
                "timers",
                PARALLEL,
                DRAIN,
                (partition, claimId, limit) -> timers.claim(partition, claimId, clock.instant(), LEASE, limit),
                service::fire);
        timers.onSet(crew::wake);
        return crew;
    }

    @Bean
    Schedules schedules(Store store, HolidayCalendar holidays, InstantSource clock) {
        return new Schedules(store, holidays, clock);
    }

    @Bean
    Running running(
            Runs runs,
            Schedules schedules,
            ObjectProvider<ScheduleHandler> handlers,
            InstantSource clock,
            MeterRegistry metrics) {
        return new Running(
                runs,
                schedules,
                handlers.stream().collect(Collectors.toMap(ScheduleHandler::name, Function.identity())),
                clock,
                metrics);
    }

    @Bean
    Ticker ticker() {
        return new Ticker();
    }

    @Bean
    Crew<DueRun> runCrew(Runs runs, Ticker ticker, Running running, InstantSource clock) {
        var claiming = new ClaimingRuns(runs, ticker, clock, LEASE_OF_RUNS);
        var crew = new Crew<>("schedules", PARALLEL_RUNS, LOOKOUTS, DRAIN, claiming, running::run);
        runs.onSet(crew::wake);
        ticker.onRing(crew::wake);
        return crew;
    }
}
