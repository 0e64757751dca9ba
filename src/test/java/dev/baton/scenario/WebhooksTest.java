package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Part;
import dev.baton.chat.Submission;
import dev.baton.fake.Fault;
import dev.baton.scenario.Receiver.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    void no_more_than_three_secrets_are_good_at_once() {
        desk.adds(receiver);
        desk.presses("New secret");
        desk.presses("New secret");
        desk.presses("New secret").saysPrivately("Please wait a day");
    }

    @Test
    void a_secret_is_told_once_and_what_is_kept_shows_neither_it_nor_the_address() {
        var form = office.ada.presses(desk.list(), "Add a webhook");
        var filled = form.submission(Map.of("name", List.of("Warehouse"), "address", List.of(receiver.address())));
        var secret = WebhookDesk.secretOf(office.ada.does(filled));
        assertThat(Office.words(office.ada.does(filled).card()))
                .contains("was shown once")
                .doesNotContain(secret);
        assertThat(Office.words(desk.page())).contains("127.0.0.1").doesNotContain("hidden");
        assertThat(Office.words(office.ada.types("audit").card()))
                .contains("was added")
                .doesNotContain(secret, "hidden");
    }

    @Test
    void a_test_event_shows_what_comes_of_it() {
        desk.adds("Warehouse", receiver.address(), Parcels.LOST);
        desk.presses("Send a test event").saysPrivately("on its way");
        receiver.hears(1);
        desk.rests();
        assertThat(receiver.heard().getFirst().type()).isEqualTo("webhook.test");
        assertThat(desk.recent()).contains("webhook.test", "taken, 204");
    }

    @Test
    void a_webhook_is_changed_unless_somebody_else_has_done_so_meanwhile() {
        desk.adds("Warehouse", "https://hooks.example.com/x", Parcels.LOST);
        var form = desk.presses("Change");
        assertThat(form.form().toString()).contains("https://hooks.example.com/x", "parcel.lost");
        form.fills(Map.of("address", List.of(receiver.address()), "types", List.of("*", Parcels.SENT)))
                .saysPrivately("Saved.");
        form.fills(Map.of("name", List.of("Other"))).saysPrivately("while you typed");
        parcels.happens("A", Parcels.SENT, 1);
        receiver.hears(1);
        assertThat(Office.words(desk.list()))
                .contains("all events", "127.0.0.1")
                .doesNotContain("Other");
    }

    @Test
    void one_that_is_removed_hears_of_nothing_and_leaves_nothing() {
        desk.adds(receiver);
        receiver.answers(500);
        parcels.happen("A", 3);
        desk.rests();
        var asked = desk.presses("Remove");
        asked.saysPrivately("3 events it hasn't taken will be forgotten.");
        var page = desk.page();
        office.ada.presses(asked.card(), "Remove for good").saysPrivately("Removed.");
        office.ada.presses(asked.card(), "Remove for good").saysPrivately("That webhook is gone.");
        office.ada.presses(page, "Pause").saysPrivately("That webhook is gone.");
        var tries = receiver.heard().size();
        parcels.happens("A", Parcels.SENT, 4);
        desk.waits(Duration.ofDays(2));
        assertThat(receiver.heard()).hasSize(tries);
        assertThat(Office.words(desk.list())).contains("No system hears from Baton yet.");
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
    void only_administrators_get_at_webhooks_whatever_is_forged() {
        desk.adds(receiver);
        var other = Office.withPod();
        var list = desk.list();
        var page = desk.page();
        office.mia.types("admin webhooks").saysPrivately("Only administrators");
        for (var label : List.of("Pause", "Send a test event", "Last deliveries", "Change", "New secret", "Remove")) {
            office.mia.presses(page, label).saysPrivately("Only administrators");
            other.ada.presses(page, label).saysPrivately("That webhook is gone.");
        }
        office.mia.presses(list, "Add a webhook").saysPrivately("Only administrators");
        var forged = new Submission(office.mia.context(null), "webhooks.add", "", Map.of("name", List.of("X")));
        office.mia.does(forged).saysPrivately("Only administrators");
        for (var argument : List.of("", "x", "' OR 1", "../", "01JZZZZZZZZZZZZZZZZZZZZZZZ", "0".repeat(900))) {
            for (var name : List.of("webhooks.show", "webhooks.remove", "webhooks.again", "webhooks.resume")) {
                office.ada
                        .does(new Action(office.ada.context(null), name, argument))
                        .saysPrivately("is gone");
            }
            office.ada
                    .does(new Submission(office.ada.context(null), "webhooks.change", argument, Map.of()))
                    .saysPrivately("is gone");
        }
        desk.rests();
        assertThat(receiver.heard()).isEmpty();
    }

    @Test
    void what_cant_be_right_is_named_at_its_input() {
        for (var address : List.of(
                "",
                "example.com",
                "http://example.com/x",
                "ftp://example.com/x",
                "https://user:secret@example.com/x",
                "https://10.0.0.1/x",
                "https://[::1]/x",
                "https://2130706433/x",
                "https://0x7f.1/x",
                "https://intranet/x",
                "https://db.internal/x",
                "https://example.com/x#y",
                "https://example.com/" + "x".repeat(1_000))) {
            assertThat(desk.adds("X", address, "*").complaints()).as(address).containsOnlyKeys("address");
        }
        assertThat(desk.adds(" ", "https://example.com/x", "lead.unheard").complaints())
                .containsOnlyKeys("name", "types");
    }

    @Test
    void there_are_twenty_at_most() {
        for (var number = 0; number < 20; number++) {
            desk.adds("Hook " + number, "https://example.com/" + number, "*").saysPrivately("Added.");
        }
        assertThat(desk.adds("Hook 20", "https://example.com/20", "*")
                        .complaints()
                        .toString())
                .contains("20 webhooks");
        var third = office.ada.types("admin webhooks 3").card();
        assertThat(third.parts().stream().filter(Part.Paragraph.class::isInstance))
                .hasSize(4);
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
