package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import dev.baton.store.DueTimer;
import dev.baton.store.Realm;
import dev.baton.store.StaleWrite;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Timers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class TimerServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Timers timers = mock();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final StaleWrite overtaken = mock();
    private final TimerHandler slow = mock();
    private final TimerService service =
            new TimerService(timers, Map.of("broken", broken(), "slow", slow), () -> NOW, metrics);

    private static TimerHandler broken() {
        return new TimerHandler() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public void fire(Realm realm, String argument) {
                if (!argument.isEmpty()) {
                    throw new IllegalStateException("planned");
                }
            }
        };
    }

    private static DueTimer timer(String handler, String argument, int failures) {
        return new DueTimer(new Realm("acme"), "timer", 1, handler, argument, NOW, failures);
    }

    @Test
    void a_timer_that_fails_comes_later() {
        var timer = timer("broken", "fail", TimerService.ATTEMPTS - 2);
        service.fire(timer);
        var again = ArgumentCaptor.forClass(Instant.class);
        verify(timers).failed(eq(timer), again.capture());
        assertThat(again.getValue()).isAfter(NOW);
        verifyNoMoreInteractions(timers);
    }

    @Test
    void a_timer_that_fails_for_a_day_is_set_aside_and_counted() {
        var timer = timer("broken", "fail", TimerService.ATTEMPTS - 1);
        service.fire(timer);
        verify(timers).setAside(timer);
        verifyNoMoreInteractions(timers);
        assertThat(metrics.counter("baton.timers", "outcome", "set_aside").count())
                .isEqualTo(1);
    }

    @Test
    void a_timer_without_a_handler_is_tried_as_long_as_any() {
        var timer = timer("of another version", "", 0);
        service.fire(timer);
        verify(timers).failed(eq(timer), any());
        var last = timer("of another version", "", TimerService.ATTEMPTS - 1);
        service.fire(last);
        verify(timers).setAside(last);
    }

    @Test
    void a_timer_that_ran_is_done() {
        var timer = timer("broken", "", TimerService.ATTEMPTS);
        service.fire(timer);
        verify(timers).done(timer);
        verifyNoMoreInteractions(timers);
    }

    @Test
    void a_timer_that_was_overtaken_decides_again_at_once() {
        doThrow(overtaken, overtaken).doNothing().when(slow).fire(any(), any());
        var timer = timer("slow", "", 0);
        service.fire(timer);
        verify(slow, times(3)).fire(any(), any());
        verify(timers).done(timer);
        verifyNoMoreInteractions(timers);
    }

    @Test
    void a_timer_that_is_overtaken_each_time_comes_later() {
        doThrow(overtaken).when(slow).fire(any(), any());
        var timer = timer("slow", "", 0);
        service.fire(timer);
        verify(timers).failed(eq(timer), any());
        verifyNoMoreInteractions(timers);
    }

    @Test
    void what_became_of_a_timer_is_told_to_a_store_that_was_away() {
        var away = new StoreUnavailable("planned", new IOException("planned"));
        var timer = timer("broken", "", 0);
        doThrow(away, away).doNothing().when(timers).done(timer);
        service.fire(timer);
        verify(timers, times(3)).done(timer);
        assertThat(metrics.counter("baton.timers", "outcome", "done").count()).isEqualTo(1);
    }
}
