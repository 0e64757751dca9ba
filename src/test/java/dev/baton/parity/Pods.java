package dev.baton.parity;

import java.util.Map;
import java.util.UUID;

/** Workplaces where a pod meets: Maya is in marketing, Jonas and Grace are in sales. */
final class Pods {

    static final String POD = "Enterprise";

    static void meetAt(Workplace place) {
        place.invitesBaton(place.maya());
        place.maya()
                .types("/baton setup")
                .form()
                .submits(Map.of(
                        "Name of the pod", POD,
                        "Who is in sales?", "Jonas;Grace",
                        "Who is in marketing?", "Maya",
                        "Time zone", "Europe/Berlin"))
                .closes();
        place.maya().sees(POD, "set this channel up");
    }

    static String freshCompany() {
        return "Company " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Maya hands a lead over. */
    static String offeredAt(Workplace place) {
        meetAt(place);
        return offersAt(place);
    }

    static String offersAt(Workplace place) {
        var company = freshCompany();
        place.maya().types("/lead").form().submits(leadOf(company)).closes();
        place.jonas().sees(company, "Waits for sales");
        return company;
    }

    static Map<String, String> leadOf(String company) {
        return Map.of("Company", company, "Why now?", "They asked for a price");
    }

    /** Maya hands a lead over, and Jonas takes it. */
    static String acceptedAt(Workplace place) {
        var company = offeredAt(place);
        place.jonas()
                .presses(place.jonas().sees(company, "Waits for sales"), "Accept")
                .says("You work on " + company);
        place.jonas().sees(company, "Accepted by Jonas Weber");
        return company;
    }

    private Pods() {}
}
