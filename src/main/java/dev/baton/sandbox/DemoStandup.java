package dev.baton.sandbox;

import static dev.baton.sandbox.Member.MAYA;

import java.util.List;
import java.util.Map;

/** The stand-up that the demo people hold, each day of the week, so that its next round is never far. */
final class DemoStandup {

    private static final List<String> EVERY_DAY =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    void tell(Player leads) throws InterruptedException {
        leads.fillIn(
                MAYA,
                "standup",
                "/standup new",
                Map.of("name", List.of("Daily stand-up"), "days", EVERY_DAY, "window", List.of("PT2H")));
    }
}
