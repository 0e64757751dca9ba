package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an administrator of an office does with webhooks. */
record WebhookDesk(Office office) {

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    /** Adds one that hears of everything, and gives its secret. */
    String adds(Receiver receiver) {
        return secretOf(adds("Warehouse", receiver.address(), "*"));
    }

    Answer adds(String name, String address, String... types) {
        return office.ada
                .presses(list(), "Add a webhook")
                .fills(Map.of("name", List.of(name), "address", List.of(address), "types", List.of(types)));
    }

    Card list() {
        return office.ada.types("admin webhooks").card();
    }

    Card page() {
        return page("Warehouse");
    }

    Card page(String name) {
        return office.ada.presses(list(), "Show " + name).card();
    }

    Answer presses(String label) {
        return office.ada.presses(page(), label);
    }

    /** What came of the last tries. */
    String recent() {
        return Office.words(presses("Last deliveries").card());
    }

    static String secretOf(Answer answer) {
        var match = SECRET.matcher(Office.words(answer.card()));
        if (!match.find()) {
            throw new AssertionError("no secret: " + answer.card());
        }
        return match.group();
    }

    /** Until nothing is left to do by the clock. */
    void rests() {
        await().atMost(Duration.ofSeconds(20)).until(() -> office.baton.leftToDo(office.organization()), List::isEmpty);
    }

    void waits(Duration time) {
        rests();
        Baton.CLOCK.advance(time);
        rests();
    }
}
