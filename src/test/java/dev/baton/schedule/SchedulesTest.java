package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.StaleWrite;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-27T12:00:00Z");

    private final ManualNode node = new ManualNode(RedisFixture.stores().empty(), () -> NOW);
    private final Realm realm = node.stores.freshRealm();

    private static Plan dailyAt(int hour) {
        return new Plan(Daily.at(LocalTime.of(hour, 30), BERLIN), "handler", "argument", Duration.ofMinutes(30));
    }

    private void commit(List<Write> writes) {
        node.stores.store().commit(realm, writes.toArray(Write[]::new));
    }

    @Test
    void a_schedule_is_found_as_it_was_set_last() {
        assertThat(node.schedules.find(realm, "daily")).isEmpty();
        commit(node.schedules.set(realm, "daily", dailyAt(9)));
        commit(node.schedules.set(realm, "daily", dailyAt(14)));
        assertThat(node.find(realm, "daily").plan()).isEqualTo(dailyAt(14));
        assertThat(node.find(realm, "daily").open()).isEqualTo("2026-03-27");
        commit(node.schedules.end(realm, "daily"));
        assertThat(node.schedules.find(realm, "daily")).isEmpty();
        assertThat(node.schedules.end(realm, "daily")).as("once more").isEmpty();
    }

    @Test
    void two_who_change_a_schedule_at_once_do_not_overwrite_each_other() {
        commit(node.schedules.set(realm, "daily", dailyAt(9)));
        var one = node.schedules.set(realm, "daily", dailyAt(10));
        var other = node.schedules.set(realm, "daily", dailyAt(11));
        var end = node.schedules.end(realm, "daily");
        commit(one);
        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> commit(other));
        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> commit(end));
        assertThat(node.find(realm, "daily").plan()).isEqualTo(dailyAt(10));
    }

    @Test
    void a_schedule_goes_on_in_place_of_another_and_writes_nothing_if_its_plan_is_the_same() {
        commit(node.schedules.set(realm, "daily", dailyAt(14)));
        assertThat(node.schedules.goOn(realm, "daily", "daily", dailyAt(14))).isEmpty();
        assertThat(node.schedules.goOn(realm, "none", "daily", dailyAt(9))).isEmpty();
        commit(node.schedules.goOn(realm, "daily", "other", dailyAt(9)));
        assertThat(node.schedules.find(realm, "daily")).isEmpty();
        assertThat(node.find(realm, "other").plan()).isEqualTo(dailyAt(9));
        assertThat(node.find(realm, "other").open()).as("late today").isEqualTo("2026-03-27");
    }

    @Test
    void coming_runs_are_listed_as_the_clocks_of_the_zone_show_them() {
        assertThat(node.schedules.upcoming(dailyAt(2).recurrence(), NOW, 3))
                .extracting(Object::toString)
                .containsExactly(
                        "2026-03-28T02:30+01:00[Europe/Berlin]",
                        "2026-03-29T03:00+02:00[Europe/Berlin]",
                        "2026-03-30T02:30+02:00[Europe/Berlin]");
    }
}
