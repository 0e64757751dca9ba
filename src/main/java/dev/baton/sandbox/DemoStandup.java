package dev.baton.sandbox;

import static dev.baton.sandbox.Member.MAYA;

import java.util.List;
import java.util.Map;

/** What the demo people hold regularly: a stand-up each working day, and a meeting. */
final class DemoStandup {

    /** Before the last leads, so that it doesn't stand between them and the visitor. */
    void tellMeeting(Player leads) throws InterruptedException {
        leads.fillIn(
                MAYA,
                "meeting",
                "/standup meeting",
                Map.of(
                        "name", List.of("Pipeline meeting"),
                        "days", List.of("MONDAY", "WEDNESDAY", "FRIDAY"),
                        "place", List.of("Room 4")));
    }

    void tell(Player leads) throws InterruptedException {
        leads.fillIn(
                MAYA, "standup", "/standup new", Map.of("name", List.of("Daily stand-up"), "window", List.of("PT2H")));
    }
}
