package dev.baton.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.webhooks.Delivery.Next;
import dev.baton.webhooks.Endpoint.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Answer FAILED = new Answer.Refused(500);
    private static final Endpoint ENDPOINT = new Endpoint(
            "E",
            0,
            "Warehouse",
            "example.com",
            "sealed",
            List.of(Kinds.ALL),
            List.of(new Secret("first", null)),
            State.ON,
            NOON.minus(Duration.ofDays(100)),
            new PersonId("ada"),
            NOON);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Delivery fresh =
            new Delivery("E.1", "E", "1", "lead", "lead.won", 1, NOON, "{}", Delivery.Stage.WAITING, NOON, 0);

    @Test
    void whatever_fails_is_tried_for_five_days_and_for_the_last_time_right_then() {
        System.out.println("delivery: -Dseed=" + seed);
        for (var round = 0; round < 1_000; round++) {
            var delivery = fresh;
            var now = NOON;
            var end = NOON.plus(Patience.LIMIT);
            while (delivery.after(FAILED, ENDPOINT, now, random) instanceof Next.Again(var again)) {
                assertThat(again.due()).isAfter(now).isBeforeOrEqualTo(end);
                assertThat(again.tries()).isEqualTo(delivery.tries() + 1);
                delivery = again;
                now = again.due();
            }
            assertThat(now).isEqualTo(end);
            assertThat(delivery.tries()).isBetween(10, 12);
            assertThat(delivery.after(FAILED, ENDPOINT, now, random)).isInstanceOf(Next.GivenUp.class);
        }
    }

    @Test
    void not_even_what_is_a_week_old_is_given_up_before_the_third_try() {
        var late = NOON.plus(Duration.ofDays(7));
        var delivery = fresh;
        for (var attempt = 1; attempt < Patience.AT_LEAST; attempt++) {
            var next = delivery.after(FAILED, ENDPOINT, late, random);
            assertThat(next).isInstanceOf(Next.Again.class);
            delivery = ((Next.Again) next).delivery();
        }
        assertThat(delivery.after(FAILED, ENDPOINT, late, random)).isInstanceOf(Next.GivenUp.class);
    }

    @Test
    void the_time_in_which_the_endpoint_was_off_doesnt_count() {
        var resumed = NOON.plus(Duration.ofDays(7));
        var next = fresh.after(FAILED, ENDPOINT.turned(State.ON, resumed), resumed, random);
        assertThat(((Next.Again) next).delivery().beginAt(ENDPOINT.turned(State.ON, resumed)))
                .isEqualTo(resumed);
    }

    @Test
    void a_pause_that_is_asked_for_is_kept_even_if_it_is_longer_than_ours() {
        var later = new Answer.Later(503, Duration.ofHours(2));
        assertThat(((Next.Again) fresh.after(later, ENDPOINT, NOON, random))
                        .delivery()
                        .due())
                .isEqualTo(NOON.plus(Duration.ofHours(2)));
        var hasty = new Answer.Later(503, Duration.ofSeconds(1));
        assertThat(((Next.Again) fresh.after(hasty, ENDPOINT, NOON, random))
                        .delivery()
                        .due())
                .isAfterOrEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void what_is_taken_is_through_and_what_is_gone_is_kept() {
        assertThat(fresh.after(new Answer.Taken(200), ENDPOINT, NOON, random)).isInstanceOf(Next.Through.class);
        assertThat(fresh.after(new Answer.Gone(), ENDPOINT, NOON, random)).isInstanceOf(Next.Stopped.class);
    }

    @Test
    void a_former_secret_is_good_for_a_day_and_not_longer_because_there_is_a_newer_one() {
        var second = ((Endpoint.Rotation.Rotated) ENDPOINT.rotated("second", NOON)).endpoint();
        assertThat(second.secretsAt(NOON)).containsExactly("second", "first");
        var evening = NOON.plus(Duration.ofHours(10));
        var third = ((Endpoint.Rotation.Rotated) second.rotated("third", evening)).endpoint();
        assertThat(third.secretsAt(evening)).containsExactly("third", "second", "first");
        assertThat(third.secretsAt(NOON.plus(Endpoint.OVERLAP))).containsExactly("third", "second");
        assertThat(third.secretsAt(evening.plus(Endpoint.OVERLAP))).containsExactly("third");
        assertThat(third.rotated("fourth", evening)).isInstanceOf(Endpoint.Rotation.TooOften.class);
    }

    @Test
    void subjects_are_spread_over_all_tracks_and_each_stays_on_its_own() {
        assertThat(java.util.stream.IntStream.range(0, 200)
                        .map(number -> Delivery.trackOf("lead " + number))
                        .distinct()
                        .count())
                .isEqualTo(Delivery.TRACKS);
        assertThat(Delivery.trackOf("lead")).isEqualTo(Delivery.trackOf("lead"));
    }
}
