package dev.baton.parity;

import static dev.baton.parity.Pods.acceptedAt;
import static dev.baton.parity.Pods.freshCompany;
import static dev.baton.parity.Pods.leadOf;
import static dev.baton.parity.Pods.meetAt;
import static dev.baton.parity.Pods.offersAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How leads come to an end, come too early and come back. */
final class ClosingScenarios {

    static List<Scenario> all() {
        return List.of(
                Scenario.of("a lead that comes early is warned of before it is posted", ClosingScenarios::isEarly),
                Scenario.of("a return is contested, and both sides decide", ClosingScenarios::isContested),
                Scenario.of("why a lead is lost is told to the two leads alone", ClosingScenarios::isLostInPrivate),
                Scenario.of("a lead is worked on until it is won", ClosingScenarios::isWon),
                Scenario.of("a lead is lost, and recycled until a day", ClosingScenarios::isRecycled));
    }

    private static void isEarly(Workplace place) {
        meetAt(place);
        var company = freshCompany();
        var values = new HashMap<>(leadOf(company));
        values.put("Touches so far", "2");
        values.put("When was the last touch?", "2026-02-27");
        var again = place.maya().types("/lead").form().submits(values).form();
        assertThat(place.jonas().channel()).noneMatch(sight -> sight.says(company));
        again.submits(Map.of()).closes();
        place.jonas().sees(company, "Early: 2 touches so far", "2, the last on 27 February 2026");
    }

    private static void isContested(Workplace place) {
        meetWithLeadsAt(place);
        var company = offersAt(place);
        var jonas = place.jonas();
        jonas.presses(jonas.sees(company), "Return")
                .form()
                .submits(Map.of("Why is it returned?", "Not our kind of customer"))
                .says(company + " went back to marketing");
        var news = place.maya().isTold(company, "Not our kind of customer");
        place.maya()
                .presses(news, "Contest")
                .form()
                .submits(Map.of("Why should sales take it?", "The pilot covers that"))
                .says("Both sides are asked");
        var grace = place.grace();
        grace.presses(grace.isTold(company, "The pilot covers that"), "Goes back to sales")
                .says("once the other side says the same");
        var priya = place.colleague("Priya");
        priya.presses(priya.isTold(company, "The pilot covers that", "Grace Chen"), "Goes back to sales")
                .says("Both sides agree");
        jonas.sees(company, "Waits for Jonas Weber", "Both sides have decided that the lead goes back to sales");
        jonas.isTold(company, "is offered to you");
    }

    private static void isLostInPrivate(Workplace place) {
        meetWithLeadsAt(place);
        var company = offersAt(place);
        var jonas = place.jonas();
        jonas.presses(jonas.sees(company), "Accept").says("You work on " + company);
        jonas.presses(jonas.sees(company, "Accepted by"), "Lost")
                .form()
                .submits(Map.of(
                        "Why was it lost?", "Price",
                        "What is worth knowing?", "Their brother-in-law sells it",
                        "Who may read why?", "Only Grace Chen and Priya Raman, who lead"))
                .says(company + " is lost");
        place.grace().isTold(company, "Price", "brother-in-law");
        place.colleague("Priya").isTold(company, "brother-in-law");
        place.grace().types("/lead show " + company).says("brother-in-law");
        assertThat(place.maya().isTold(company, "Why is only for").words()).doesNotContain("brother", "Price");
        assertThat(jonas.sees(company, "Why is only for").words()).doesNotContain("brother", "Price");
        assertThat(place.maya()
                        .types("/lead show " + company)
                        .says("Why is only for")
                        .words())
                .doesNotContain("brother");
    }

    private static void isWon(Workplace place) {
        var company = acceptedAt(place);
        var jonas = place.jonas();
        place.grace().types("/lead show " + company).says("Accepted by");
        jonas.presses(jonas.sees(company, "Accepted by"), "Contacted").says("was contacted");
        jonas.presses(jonas.sees(company, "Contacted by"), "Meeting").says("has agreed to a meeting");
        var form = jonas.presses(jonas.sees(company, "Meeting agreed"), "Won").form();
        var again = form.submits(Map.of("Amount", "a lot")).form();
        assertThat(again.field("Amount").complaint()).isNotEmpty();
        again.submits(Map.of(
                        "Amount",
                        "12,000",
                        "Currency",
                        "EUR, Euro",
                        "Who in marketing helped?",
                        "Maya Lindgren;Priya Raman"))
                .says(company + " is won");
        assertThat(jonas.sees(company, "Won, worth EUR 12,000").buttons()).isEmpty();
        var maya = place.maya();
        maya.isTold(company, "won it");
        maya.presses(maya.isTold(company, "Jonas Weber says that you helped"), "I helped")
                .says("Thank you for helping");
        var priya = place.colleague("Priya");
        priya.presses(priya.isTold(company, "Jonas Weber says that you helped"), "Not this time")
                .says("not counted");
        jonas.isTold(company, "Maya Lindgren confirms to have helped");
        assertThat(jonas.sees(company, "with the help of Maya Lindgren").words())
                .doesNotContain("Priya");
    }

    private static void isRecycled(Workplace place) {
        var company = acceptedAt(place);
        var jonas = place.jonas();
        jonas.presses(jonas.sees(company, "Accepted by"), "Lost")
                .form()
                .submits(Map.of("Why was it lost?", "No budget", "What is worth knowing?", "Next year"))
                .says(company + " is lost");
        var form = jonas.presses(jonas.sees(company, "Lost by"), "Recycle").form();
        var again = form.submits(Map.of("When should marketing try again?", "2020-01-01"))
                .form();
        assertThat(again.field("When should marketing try again?").complaint())
                .contains("Wednesday, 1 January 2020 is too early");
        again.submits(Map.of(
                        "When should marketing try again?",
                        form.field("When should marketing try again?").values().getFirst()))
                .says(company + " is recycled");
        var maya = place.maya();
        maya.presses(maya.sees(company, "Recycled by", "The time isn't right"), "Put off")
                .form()
                .submits(Map.of("Why not yet?", "They are in holidays"))
                .says(company + " is recycled");
        assertThat(maya.sees(company, "Recycled by Maya Lindgren", "They are in holidays")
                        .buttons())
                .contains("Offer again");
    }

    private static void meetWithLeadsAt(Workplace place) {
        meetAt(place);
        place.sam()
                .types("/baton setup")
                .form()
                .submits(Map.of("Lead of sales", "Grace", "Lead of marketing", "Priya"))
                .closes();
        place.sam().sees("Lead of sales", "Lead of marketing");
    }

    private ClosingScenarios() {}
}
