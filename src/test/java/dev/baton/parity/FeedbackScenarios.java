package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Feedback, from what a rep says to what changed because of it. */
final class FeedbackScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of(
                        "a rep's sentence comes to marketing, which changes something because of it", this::changes),
                Scenario.of("who stays unnamed is on no card, and hears the answer", this::isUnnamed));
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
}
