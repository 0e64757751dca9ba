package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.fake.Fault;
import dev.baton.scenario.Receiver.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other systems hear what happens: signed, in order, and until they have taken it. */
class WebhooksTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final WebhookDesk desk = new WebhookDesk(office);
    private final Parcels parcels = Parcels.of(office);
    private final Receiver receiver = new Receiver();

    @AfterEach
    void back() {
        receiver.close();
        Baton.CLOCK.set(before);
    }

    @Test
    void what_happens_arrives_signed_with_the_secret_that_was_shown() {
        var secret = desk.adds(receiver);
        parcels.happens("A", Parcels.SENT, 1);
        receiver.hears(1);
        var heard = receiver.heard().getFirst();
        assertThat(heard.isSignedWith(secret)).isTrue();
        assertThat(heard.request().method()).isEqualTo("POST");
        assertThat(heard.request().path()).isEqualTo("/hooks?token=hidden");
        assertThat(heard.request().headers()).containsEntry("content-type", "application/json");
        assertThat(heard.type()).isEqualTo(Parcels.SENT);
        assertThat(heard.body().path("timestamp").asString()).isEqualTo(before.toString());
        assertThat(heard.body().propertyNames()).containsExactly("type", "timestamp", "data");
        desk.rests();
        assertThat(desk.recent()).contains("parcel.sent", "taken, 204").doesNotContain("hidden", "number");
    }

    @Test
    void an_endpoint_hears_of_nothing_but_what_was_picked() {
        desk.adds("Warehouse", receiver.address(), Parcels.LOST);
        parcels.happens("A", Parcels.SENT, 1);
        parcels.happens("A", Parcels.LOST, 2);
        receiver.hears(1);
        desk.rests();
        assertThat(receiver.names()).containsExactly("A2");
    }

    @Test
    void of_one_subject_nothing_overtakes_what_has_failed_and_other_subjects_go_on() {
        desk.adds(receiver);
        receiver.answers(heard -> Receiver.answer(heard.subject().equals("A") ? 500 : 200, ""));
        parcels.happen("A", 3);
        parcels.happen("B", 3);
        parcels.happen("C", 3);
        desk.rests();
        assertThat(receiver.names().stream().filter(name -> name.startsWith("A")))
                .containsExactly("A1");
        assertThat(receiver.names()).contains("B3", "C3");
        receiver.answers(200);
        desk.waits(Duration.ofSeconds(6));
        assertThat(receiver.names().stream().filter(name -> name.startsWith("A")))
                .containsExactly("A1", "A1", "A2", "A3");
        assertThat(receiver.heard().stream()
                        .filter(heard -> heard.name().equals("A1"))
                        .map(Heard::id)
                        .distinct())
                .hasSize(1);
        assertThat(receiver.names().stream().filter(name -> name.startsWith("B")))
                .containsExactly("B1", "B2", "B3");
    }

    @Test
    void it_is_tried_again_at_the_agreed_times_and_not_before() {
        desk.adds(receiver);
        receiver.answers(500);
        parcels.happens("A", Parcels.SENT, 1);
        desk.rests();
        var tries = 1;
        for (var pause : List.of(5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400)) {
            desk.waits(Duration.ofSeconds(pause).minusMillis(1));
            assertThat(receiver.heard()).as("before %s seconds", pause).hasSize(tries);
            desk.waits(Duration.ofSeconds(pause).dividedBy(10).plusMillis(1));
            tries++;
            assertThat(receiver.heard()).as("after %s seconds", pause).hasSize(tries);
        }
    }

    @Test
    void each_way_of_failing_is_a_try_that_is_repeated() {
        desk.adds(receiver);
        var faults = List.of(Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.NONE);
        var statuses = List.of(0, 0, 302);
        for (var at = 0; at < faults.size(); at++) {
            var fault = faults.get(at);
            var status = statuses.get(at);
            receiver.answers(any -> status == 0 ? Receiver.fails(fault) : Receiver.answer(status, ""));
            parcels.happens("S" + at, Parcels.SENT, 1);
            desk.rests();
            receiver.answers(200);
            desk.waits(Duration.ofSeconds(6));
            var name = "S" + at + "1";
            assertThat(receiver.names().stream().filter(name::equals))
                    .as("%s %s", fault, status)
                    .hasSize(2);
        }
        receiver.goesAway();
        parcels.happens("Gone", Parcels.SENT, 1);
        desk.rests();
        assertThat(desk.recent()).contains("can't be reached", "not taken, 302", "the connection broke");
        receiver.comesBack();
        desk.waits(Duration.ofSeconds(6));
        assertThat(receiver.names()).contains("Gone1");
    }

    @Test
    void after_five_days_of_nothing_but_failures_it_is_switched_off_and_what_waits_is_kept_in_order() {
        desk.adds(receiver);
        receiver.answers(500);
        parcels.happen("A", 2);
        parcels.happen("B", 1);
        for (var hour = 0; hour < 121; hour++) {
            desk.waits(Duration.ofHours(1));
        }
        var told = office.ada.gets("took nothing for five days");
        assertThat(Office.words(told)).contains("switched it off", "kept for 30 days");
        assertThat(Office.words(desk.page())).contains("Off: it took nothing");
        var tries = receiver.heard().size();
        parcels.happens("C", Parcels.SENT, 1);
        desk.waits(Duration.ofDays(1));
        assertThat(receiver.heard()).hasSize(tries);

        receiver.answers(200);
        office.ada.presses(told, "Switch on").saysPrivately("It is on. What waits is sent now.");
        office.ada.presses(told, "Switch on").saysPrivately("It is on already.");
        desk.rests();
        assertThat(receiver.names().subList(tries, receiver.names().size()))
                .containsExactlyInAnyOrder("A1", "A2", "B1")
                .containsSubsequence("A1", "A2");
        assertThat(Office.words(desk.list())).contains("Nothing waits.");
    }

    @Test
    void what_one_subject_cant_deliver_is_given_up_after_five_days_and_the_endpoint_stays_on() {
        desk.adds(receiver);
        receiver.answers(heard -> Receiver.answer(heard.name().equals("A1") ? 400 : 200, ""));
        parcels.happen("A", 2);
        for (var day = 0; day < 6; day++) {
            parcels.happens("B", Parcels.SENT, day);
            for (var part = 0; part < 8; part++) {
                desk.waits(Duration.ofHours(3));
            }
        }
        assertThat(receiver.names()).contains("A2");
        assertThat(Office.words(desk.page())).contains("1 given up").doesNotContain("Off:");

        receiver.answers(200);
        desk.presses("Send what failed").saysPrivately("1 event is sent again.");
        desk.rests();
        assertThat(receiver.names().getLast()).isEqualTo("A1");
        office.ada.presses(desk.page(), "Pause");
        assertThat(Office.words(desk.page())).doesNotContain("given up");
    }

    @Test
    void an_endpoint_that_says_that_it_is_gone_is_switched_off_at_once_and_what_waits_is_kept() {
        desk.adds(receiver);
        receiver.answers(410);
        parcels.happen("A", 2);
        var told = office.ada.gets("answered 410");
        desk.waits(Duration.ofDays(1));
        assertThat(receiver.names()).containsExactly("A1");
        receiver.answers(200);
        office.ada.presses(told, "Switch on").saysPrivately("What waits is sent now.");
        desk.rests();
        assertThat(receiver.names()).containsExactly("A1", "A1", "A2");
    }

    @Test
    void whoever_asks_for_a_pause_gets_one_whatever_the_subject() {
        desk.adds(receiver);
        receiver.answers(any -> Receiver.answer(429, "600"));
        parcels.happens("A", Parcels.SENT, 1);
        desk.rests();
        receiver.answers(200);
        IntStream.range(0, 8).forEach(number -> parcels.happens("S" + number, Parcels.SENT, 1));
        desk.waits(Duration.ofSeconds(599));
        assertThat(receiver.names()).containsExactly("A1");
        desk.waits(Duration.ofSeconds(1));
        assertThat(receiver.names()).hasSize(10);
    }

    @Test
    void what_happens_while_it_is_paused_waits() {
        desk.adds(receiver);
        desk.presses("Pause").saysPrivately("Paused.");
        parcels.happen("A", 3);
        desk.rests();
        assertThat(receiver.heard()).isEmpty();
        assertThat(Office.words(desk.list())).contains("3 waiting", "Paused");
        desk.presses("Switch on").saysPrivately("What waits is sent now.");
        desk.rests();
        assertThat(receiver.names()).containsExactly("A1", "A2", "A3");
    }

    @Test
    void for_a_day_everything_is_signed_with_the_former_secret_too() {
        var first = desk.adds(receiver);
        var second = WebhookDesk.secretOf(desk.presses("New secret"));
        parcels.happens("A", Parcels.SENT, 1);
        desk.rests();
        var both = receiver.heard().getFirst();
        assertThat(both.signatures()).hasSize(2);
        assertThat(both.isSignedWith(first) && both.isSignedWith(second)).isTrue();
        desk.waits(Duration.ofHours(25));
        parcels.happens("A", Parcels.SENT, 2);
        desk.rests();
        var one = receiver.heard().getLast();
        assertThat(one.signatures()).hasSize(1);
        assertThat(one.isSignedWith(second)).isTrue();
    }

    @Test
    void what_waits_about_somebody_who_is_forgotten_is_never_sent() {
        desk.adds(receiver);
        receiver.answers(500);
        parcels.happen("A", 2);
        parcels.happen("B", 1);
        desk.rests();
        parcels.areForgotten("A");
        receiver.answers(200);
        desk.waits(Duration.ofDays(1));
        assertThat(receiver.names()).containsOnlyOnce("A1").doesNotContain("A2").contains("B1");
        assertThat(Office.words(desk.list())).contains("Nothing waits.");
    }

    @Test
    void what_has_waited_for_thirty_days_is_forgotten() {
        desk.adds(receiver);
        desk.presses("Pause");
        parcels.happen("A", 2);
        desk.waits(Duration.ofDays(20));
        parcels.happens("A", Parcels.SENT, 3);
        for (var day = 0; day < 12; day++) {
            desk.waits(Duration.ofDays(1));
        }
        desk.presses("Switch on");
        desk.rests();
        assertThat(receiver.names()).containsExactly("A3");
    }

    @Test
    void what_is_too_long_is_said_to_be() {
        desk.adds(receiver);
        parcels.happensAtLength("A", 64 << 10);
        parcels.happensAtLength("B", 63 << 10);
        receiver.hears(2);
        var bodies = receiver.heard().stream()
                .map(heard -> heard.body().path("data"))
                .toList();
        assertThat(bodies).anyMatch(data -> data.path("tooLong").asBoolean(false) && data.size() == 1);
        assertThat(bodies).anyMatch(data -> data.path("words").asString("").length() == 63 << 10);
    }
}
