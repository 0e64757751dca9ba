package dev.baton.parity;

import static dev.baton.parity.Pods.acceptedAt;
import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Feedback, from what a rep says to what changed because of it. */
final class FeedbackScenarios {

    private static final String SAVE = "Save as feedback";

    private final Town town;

    FeedbackScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of(
                        "a rep's sentence comes to marketing, which changes something because of it", this::changes),
                Scenario.of("who stays unnamed is on no card, and hears the answer", this::isUnnamed),
                Scenario.of("why a lead was lost is passed on with the lead", this::isOfLead),
                Scenario.of("marketing passes on what sales said, once sales says yes", this::isOfAnother),
                Scenario.of("what a pair learned is passed on", this::isOfPair),
                Scenario.of("what somebody answered in a stand-up is passed on", this::isOfStandup),
                Scenario.of("sales is asked at a regular time, and the answers are feedback", this::isAsked));
    }

    private static String words() {
        return "Plan " + UUID.randomUUID().toString().substring(0, 8);
    }

    private void changes(Workplace place) {
        meetAt(place);
        var words = words();
        place.jonas()
                .types("/feedback")
                .form()
                .submits(Map.of("What is it?", "Pricing", "What did you hear?", words))
                .says("Thank you");
        answers(place, words, "Take", Map.of());
        place.jonas().isTold(words, "took it");
        answers(
                place,
                words,
                "Done",
                Map.of(
                        "A sentence for whoever said it",
                        "It is shorter now.",
                        "Brief or campaign that changes because of it",
                        "Spring campaign"));
        place.jonas().isTold(words, "It is shorter now.", "Spring campaign", "changed because of you");
        place.grace().sees(words, "Done", "It is shorter now.");
    }

    private static void answers(Workplace place, String words, String button, Map<String, String> answers) {
        place.maya()
                .presses(place.maya().sees(words, "Said by"), button)
                .form()
                .submits(answers)
                .says("Saved");
    }

    private void isUnnamed(Workplace place) {
        meetAt(place);
        var words = words();
        place.jonas().types("/feedback pricing \"" + words + "\" unnamed").says("Thank you");
        place.maya().sees(words, "somebody who stays unnamed");
        answers(place, words, "Not now", Map.of("A sentence for whoever said it", "Not before summer."));
        place.jonas().isTold(words, "Not before summer.");
    }

    /** Jonas loses a lead to its price. */
    private static Sight losesAt(Workplace place, String company, String note) {
        var jonas = place.jonas();
        return jonas.presses(jonas.sees(company, "Accepted by"), "Lost")
                .form()
                .submits(Map.of("Why was it lost?", "Price", "What is worth knowing?", note))
                .says(company + " is lost");
    }

    private void isOfLead(Workplace place) {
        var company = acceptedAt(place);
        var words = words();
        var form = place.jonas().presses(losesAt(place, company, words), SAVE).form();
        assertThat(form.field("What did you hear?").values()).containsExactly(words);
        assertThat(form.field("Account").values()).containsExactly(company);
        form.submits(Map.of()).says("Thank you");
        var item = place.maya().sees(words, "Pricing", company + " #", "Said by Jonas Weber");
        place.maya().presses(item, "Show lead").says(company, "Lost by");
        answers(place, words, "Not now", Map.of("A sentence for whoever said it", "Not before summer."));
        place.jonas().isTold(words, "Not before summer.");
    }

    private void isOfAnother(Workplace place) {
        var company = acceptedAt(place);
        var words = words();
        losesAt(place, company, words);
        var maya = place.maya();
        maya.presses(maya.sees(company, "Lost by"), SAVE)
                .form()
                .submits(Map.of())
                .says("is asked first");
        var asked = place.jonas().isTold(words, "Nothing is posted before you say yes", company + " #");
        place.jonas().presses(asked, "Yes").says("Thank you");
        maya.sees(words, "Pricing", "Said by Jonas Weber");
    }

    private void isOfPair(Workplace place) {
        meetAt(place);
        var maya = place.maya();
        maya.types("/standup pairs").form().submits(Map.of()).says("The next pairs are drawn");
        maya.presses(maya.types("/standup pairs").says("Pairs of"), "Draw now")
                .form()
                .submits(Map.of())
                .says("pairs are drawn and told");
        var words = words();
        var told = place.jonas().isTold("You two", "from sales");
        passesOn(
                place,
                place.jonas()
                        .presses(told, "We met")
                        .form()
                        .submits(Map.of("What did you learn?", words))
                        .says("Thank you"));
        maya.sees(words, "Competitor", "Coffee");
    }

    private void isOfStandup(Workplace place) {
        meetAt(place);
        var words = words();
        var name = "Daily " + words;
        place.maya().types("/standup new").form().submits(Map.of("Name", name)).says(name, "is made");
        place.maya()
                .presses(place.maya().types("/standup list").says(name), "Run now")
                .says("asked now");
        passesOn(
                place,
                place.jonas()
                        .presses(place.jonas().isTold(name, "one form"), "Answer")
                        .form()
                        .submits(Map.of("What did you hear from customers?", words))
                        .says("Thank you"));
        place.maya().sees("Competitor", words, name);
        place.maya().types("/standup end " + name).form().submits(Map.of()).says("has ended");
    }

    private static void passesOn(Workplace place, Sight receipt) {
        place.jonas()
                .presses(receipt, SAVE)
                .form()
                .submits(Map.of("What is it?", "Competitor"))
                .says("Thank you");
    }

    private void isAsked(Workplace place) {
        meetAt(place);
        var question = "What did you hear about " + words() + "?";
        place.maya()
                .types("/feedback ask")
                .form()
                .submits(Map.of(
                        "Question", question,
                        "On which days?", "Monday;Tuesday;Wednesday;Thursday;Friday",
                        "At what time?", "9:30",
                        "By whose clocks?", "For all at the same moment, in the time zone below",
                        "What are answers?", "Pricing"))
                .says(question, "is asked Monday to Friday at 09:30");
        town.goesToNextRound();
        var asked = place.jonas().isTold(question, "would like to know");
        assertThat(asked.buttons()).containsExactly("Answer", "Nothing this time");
        var words = words();
        place.jonas()
                .presses(asked, "Answer")
                .form()
                .submits(Map.of("What did you hear?", words))
                .says("Thank you");
        place.maya().sees(words, "Said by", "Jonas");
        place.jonas().isTold(question, "You have answered");
        place.grace()
                .presses(place.grace().isTold(question, "would like to know"), "Nothing this time")
                .says("Nobody reminds you");
        town.goesToNextRound();
        place.maya().sees(question, "2 were asked, 1 answered: one thing for marketing.");
    }
}
