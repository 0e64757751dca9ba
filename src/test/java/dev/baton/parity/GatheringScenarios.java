package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Feedback that comes in other ways than by command, becomes one with other feedback, and is found again. */
final class GatheringScenarios {

    private final Town town;

    GatheringScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("whoever wrote a message is asked before it is saved", this::asksAuthor),
                Scenario.of("a megaphone on a message offers to save it", this::hearsMegaphone)
                        .instead("Teams", "on Baton's own messages, in one's own words"),
                Scenario.of("me too counts with a name, and two that are the same become one", this::merges),
                Scenario.of("a quote is found while its customer lets it be used", this::quotes),
                Scenario.of("another system hands feedback in", this::isHandedIn));
    }

    private static String words() {
        return "Plan " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group();
    }

    private static void answers(Workplace place, String words, String button, String sentence) {
        place.maya()
                .presses(place.maya().sees(words, "#"), button)
                .form()
                .submits(Map.of("A sentence for whoever said it", sentence))
                .says("Saved");
    }

    private static void saves(Workplace place, String words) {
        place.maya()
                .savesAsFeedback(words)
                .form()
                .submits(Map.of("What is it?", "Objection"))
                .says("Grace Chen is asked first");
    }

    private void asksAuthor(Workplace place) {
        meetAt(place);
        var kept = words();
        saves(place, kept);
        place.grace()
                .presses(place.grace().isTold(kept, "Nothing is posted before you say yes"), "No")
                .says("stays where it is");
        place.maya().isTold("Grace Chen", "would rather not");
        var words = words();
        saves(place, words);
        place.grace()
                .presses(place.grace().isTold(words, "Nothing is posted before you say yes"), "Yes")
                .says("Thank you");
        place.maya().isTold("Grace Chen", "said yes");
        place.maya().sees(words, "Said by Grace Chen");
        assertThat(place.maya().channel()).noneMatch(sight -> sight.says("Said by", kept));
    }

    private void hearsMegaphone(Workplace place) {
        meetAt(place);
        var words = words();
        place.jonas().putsMegaphoneOn(words);
        var offer = place.jonas().isTold("Would you like to pass this on to marketing?");
        var form = place.jonas().presses(offer, "Save as feedback").form();
        if (place.platform().equals("Teams")) {
            form.submits(Map.of("What is it?", "Pricing", "What did you hear?", words))
                    .says("Thank you");
            place.maya().sees(words, "Said by Jonas Weber");
        } else {
            form.submits(Map.of("What is it?", "Pricing")).says("Grace Chen is asked first");
            place.grace()
                    .presses(
                            place.grace().isTold(words, "Nothing is posted before you say yes"), "Yes, without my name")
                    .says("Thank you");
            place.maya().sees(words, "somebody who stays unnamed");
        }
    }

    private void merges(Workplace place) {
        meetAt(place);
        var first = words();
        var second = words();
        place.jonas().types("/feedback pricing \"" + first + "\"").says("Thank you");
        place.grace()
                .presses(place.grace().sees(first, "Said by Jonas"), "Me too")
                .says("Noted");
        var into = place.maya().sees(first, "Said by Jonas Weber, Grace Chen");
        place.maya().types("/feedback gap \"" + second + "\"").says("Thank you");
        place.maya()
                .presses(place.maya().sees(second, "Said by Maya"), "Merge")
                .form()
                .submits(Map.of("Or another one", found("#[0-9A-Z]{6}", into.words())))
                .says("Merged with #");
        place.jonas().sees(second, "Merged");
        var both = place.jonas().sees(first, "Also: “" + second + "”", "merged by Maya Lindgren");
        assertThat(both.words()).contains("Said by Jonas Weber, Grace Chen, Maya Lindgren");
        answers(place, first, "Done", "There is a monthly plan.");
        place.grace().isTold(first, "There is a monthly plan.");
    }

    private static Sight consents(Workplace place, String words, Map<String, String> answers) {
        return place.maya()
                .presses(place.maya().sees(words, "Consent of the customer"), "Consent")
                .form()
                .submits(answers)
                .says("Saved:");
    }

    private void quotes(Workplace place) {
        meetAt(place);
        var words = words();
        place.jonas().types("/feedback quote \"" + words + "\"").says("Thank you");
        place.maya().sees(words, "Consent of the customer: not asked yet");
        consents(
                place,
                words,
                Map.of("What does the customer say?", "granted", "Until when may it be used?", "2124-01-31"));
        place.jonas().sees(words, "granted, until 31 January 2124");
        place.jonas().types("/feedback quotes").says(words);
        consents(place, words, Map.of("What does the customer say?", "refused"));
        place.jonas().sees(words, "Consent of the customer: refused");
        mayNotBeUsed(place, words);
        place.jonas().types("/feedback quotes all").says(words);
    }

    private static void mayNotBeUsed(Workplace place, String words) {
        var quotes = place.jonas().types("/feedback quotes").says("may be used");
        assertThat(quotes.words()).doesNotContain(words);
    }

    private void isHandedIn(Workplace place) {
        meetAt(place);
        var pod = "Pod of " + words();
        place.maya()
                .types("/baton setup")
                .form()
                .submits(Map.of("Name of the pod", pod))
                .closes();
        var sources = place.sam().types("/baton admin source").says("Sources of leads");
        var made = place.sam()
                .presses(sources, "Add a source")
                .form()
                .submits(Map.of("Name", "Help desk", "Pod", pod))
                .says("Keep this now.");
        var words = words();
        var body = "{\"kind\":\"PRODUCT_GAP\",\"words\":\"" + words + "\"}";
        try {
            assertThat(town.handsIn("feedback", found("baton_\\w+_\\w+_[\\w-]+", made.words()), body)
                            .statusCode())
                    .isEqualTo(202);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        answers(place, words, "Take", "We look at it.");
    }
}
