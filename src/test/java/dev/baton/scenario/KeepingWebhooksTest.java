package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Part;
import dev.baton.chat.Submission;
import dev.baton.store.Store;
import dev.baton.store.Vault;
import dev.baton.webhooks.ManyDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What administrators do with webhooks, and others can't. */
class KeepingWebhooksTest {

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
        var again = form.fills(Map.of("name", List.of("Other")));
        assertThat(again.form().toString()).contains("while you typed", "127.0.0.1", "Other");
        parcels.happens("A", Parcels.SENT, 1);
        receiver.hears(1);
        assertThat(Office.words(desk.list()))
                .contains("all events", "127.0.0.1")
                .doesNotContain("Other");
        again.fills(Map.of()).saysPrivately("Saved.");
        assertThat(Office.words(desk.list())).contains("Other", "parcel.lost", "hooks.example.com");
    }

    @Test
    void what_is_too_much_to_wait_is_told_to_administrators_once() {
        desk.adds(receiver);
        desk.presses("Pause").saysPrivately("Paused.");
        ManyDeliveries.fill(office.baton.part(Store.class), office.baton.part(Vault.class), office.organization());
        assertThat(Office.words(desk.page())).contains("10000 waiting.", "what happens now isn’t kept");
        parcels.happen("A", 2);
        desk.rests();
        assertThat(office.messagesIn(office.ada.direct()))
                .filteredOn(message -> message.card().toString().contains("which is the most"))
                .hasSize(1);
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
}
