package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of webhooks, as approved. */
class WebhooksGoldenTest {

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
    void the_list_and_the_form() {
        approve("webhooks-none", desk.list());
        approve("webhook-form", office.ada.presses(desk.list(), "Add a webhook").form());
        var added = desk.adds("Ware *house* <!channel>", "https://hooks.example.com/in?token=hidden", Parcels.SENT);
        approve("webhook-added", added.card());
        approve("webhooks", desk.list());
        var page = desk.page("Ware *house* <!channel>");
        approve("webhook-page", page);
        approve("webhook-change-form", office.ada.presses(page, "Change").form());
        approve("webhook-secret", office.ada.presses(page, "New secret").card());
        approve("webhook-remove", office.ada.presses(page, "Remove").card());
        approve("webhook-paused", office.ada.presses(page, "Pause").card());
        approve(
                "webhook-recent-none",
                office.ada.presses(page, "Last deliveries").card());
    }

    @Test
    void how_one_is_doing() {
        desk.adds("Warehouse", receiver.address(), "*");
        parcels.happens("A", Parcels.SENT, 1);
        desk.rests();
        receiver.answers(any -> Receiver.answer(503, "60"));
        parcels.happens("A", Parcels.LOST, 2);
        desk.rests();
        approve("webhook-recent", desk.presses("Last deliveries").card());
        approve("webhook-failing", desk.page());
        receiver.answers(410);
        desk.waits(Duration.ofMinutes(2));
        approve("webhook-gone-told", office.ada.gets("answered 410"));
        desk.rests();
        approve("webhook-gone", desk.page());
    }
}
