package dev.baton.sandbox;

import static dev.baton.sandbox.Member.DIEGO;
import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.JONAS;
import static dev.baton.sandbox.Member.MAYA;
import static dev.baton.sandbox.Member.NOOR;
import static dev.baton.sandbox.Member.PRIYA;

import java.util.List;
import java.util.Map;

/** Leads that have come to an end, for a while or for good, so that a report has something to tell. */
final class DemoClosed {

    private static final String OFFER = "/lead";

    /** What both sides have agreed on second: why now. */
    private static final String WHY_NOW = "C2";

    void tell(Player leads) throws InterruptedException {
        lost(leads);
        recycled(leads);
        contested(leads);
    }

    private static void lost(Player leads) throws InterruptedException {
        leads.fillIn(
                NOOR,
                "juniper",
                OFFER,
                lead(
                        "Juniper Foods",
                        "Webinar in October",
                        "They asked in the webinar what a second plant would cost."));
        leads.press(GRACE, "Juniper Foods", "Accept");
        leads.press(
                GRACE,
                "Juniper Foods",
                "Lost",
                Map.of("reason", List.of("PRICE"), "note", List.of("A cheaper tool does, for one plant.")));
    }

    private static void recycled(Player leads) throws InterruptedException {
        leads.fillIn(
                PRIYA,
                "tideway",
                OFFER,
                lead("Tideway Ferries", "Trade fair in Munich", "Their head of fleet asked for a visit."));
        leads.press(DIEGO, "Tideway Ferries", "Accept");
        leads.press(
                DIEGO,
                "Tideway Ferries",
                "Recycle",
                Map.of("reason", List.of("BUDGET_LATER"), "note", List.of("The new budget begins in spring.")));
    }

    /** Returned by what both sides have agreed on; marketing sees that otherwise, and both leads are asked. */
    private static void contested(Player leads) throws InterruptedException {
        leads.fillIn(MAYA, "oakfield", OFFER, lead("Oakfield Bank", "Price list download", "They read our prices."));
        leads.press(
                JONAS,
                "Oakfield Bank",
                "Return",
                Map.of("reason", List.of(WHY_NOW), "note", List.of("Reading prices isn't a reason to talk yet.")));
        leads.press(
                MAYA,
                "Oakfield Bank",
                "Contest",
                Map.of("answer", List.of("They read them four times, and asked in the chat for a discount.")));
    }

    private static Map<String, List<String>> lead(String company, String campaign, String whyNow) {
        return Map.of("company", List.of(company), "campaign", List.of(campaign), "whyNow", List.of(whyNow));
    }
}
