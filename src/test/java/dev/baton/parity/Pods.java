package dev.baton.parity;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Workplaces where a pod meets: Maya is in marketing, Jonas and Grace are in sales. */
final class Pods {

    static final String POD = "Enterprise";

    private static final Pattern CODE = Pattern.compile("/baton link (\\S+)");

    /** Pods of one organization are founded one after the other. */
    static synchronized void meetAt(Workplace place) {
        place.invitesBaton(place.maya());
        place.maya()
                .types("/baton setup")
                .form()
                .submits(Map.of(
                        "Name of the pod", POD,
                        "Who is in sales?", "Jonas;Grace",
                        "Who is in marketing?", "Maya;Priya",
                        "Time zone", "Europe/Berlin"))
                .closes();
        place.maya().sees(POD, "set this channel up");
    }

    /** The pod of one workplace meets at the other too, whose workspace joins the first one's organization. */
    static void alsoMeetsAt(Workplace first, Workplace other) {
        var shown = first.sam().types("/baton link").says("/baton link ");
        var code =
                CODE.matcher(shown.words()).results().findFirst().orElseThrow().group(1);
        other.sam().types("/baton link " + code).form().submits(Map.of()).says("Done");
        other.sam()
                .types("/baton setup")
                .form()
                .submits(Map.of("Whose channel is this?", POD))
                .form()
                .submits(Map.of("Who is in sales?", "Jonas;Grace"))
                .closes();
        other.jonas().sees(POD, "one in " + first.platform());
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
        return offersAt(place, place.maya());
    }

    static String offersAt(Workplace place, Colleague marketer) {
        var company = freshCompany();
        marketer.types("/lead").form().submits(leadOf(company)).closes();
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
