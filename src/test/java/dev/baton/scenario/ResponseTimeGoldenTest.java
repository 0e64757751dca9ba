package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the time for an answer looks. */
class ResponseTimeGoldenTest {

    private static final String EVERYTHING = "plan: gold\nregion lead: EMEA";

    private final Office office = Office.withPod();

    private Card offered() {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "whyNow", List.of("They asked for a price"),
                        "priority", List.of("hot"),
                        "country", List.of("Germany"),
                        "region", List.of("Bavaria"),
                        "industry", List.of("Machines"),
                        "size", List.of("2500"),
                        "score", List.of("87.5"),
                        "source", List.of("Fair in Hannover"),
                        "attributes", List.of(EVERYTHING)))
                .saysNothing();
        return office.cardOf("Acme", "Accept");
    }

    @Test
    void a_hot_lead_that_waits_for_one_of_sales() {
        office.ada
                .types("setup")
                .fills(Map.of("salesLead", List.of(office.sam.person.value())))
                .saysNothing();
        var now = Baton.CLOCK.instant();
        var offered = offered();
        approve("lead-hot", offered);
        approve("lead-assign-form", office.sam.presses(offered, "Assign").form());
        office.sam.presses(offered, "Assign").fills(Map.of("person", List.of(office.sue.person.value())));
        approve("lead-assigned", office.cardOf("Acme", office.sue.person.value()));
        approve("lead-nudge-offered", office.sue.gets("is offered to you"));
        try {
            Baton.CLOCK.advance(Duration.ofMinutes(30));
            approve("lead-nudge-half", office.sue.gets("Half of the time"));
            Baton.CLOCK.advance(Duration.ofMinutes(30));
            approve("lead-breach", office.sam.gets("has not been answered in time"));
            approve("lead-opened", office.cardOf("Acme", "Overdue"));
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void a_lead_that_is_paused() {
        var offered = offered();
        approve("lead-pause-form", office.sam.presses(offered, "Pause").form());
        office.sam.presses(offered, "Pause").fills(Map.of("reason", List.of("They are at a fair")));
        approve("lead-paused", office.cardOf("Acme", "They are at a fair"));
    }
}
