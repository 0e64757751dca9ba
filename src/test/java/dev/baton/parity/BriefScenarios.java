package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A campaign's brief, from the first draft to questions about what was published. */
final class BriefScenarios {

    private static final Map<String, String> PITCH = Map.of(
            "Audience", "Plant managers",
            "Offer", "Three months for the price of two",
            "Key messages", "Less waste <!channel> & *less* paper",
            "Talk track", "You told us that paper slows you down.",
            "Objections with answers", "It is too expensive -> It pays off in a month");

    List<Scenario> all() {
        return List.of(
                Scenario.of("a brief is written, agreed to as it was read, and published", this::isAgreed),
                Scenario.of("two save a brief at once, and the second sees both versions", this::isSavedTwice),
                Scenario.of("a question about a brief is open until it is answered", this::isAskedAbout));
    }

    /** It runs, whatever day it is. */
    static Map<String, String> dates() {
        return Map.of(
                "First day",
                "2026-03-02",
                "Last day",
                LocalDate.now(ZoneOffset.UTC).plusYears(2).toString(),
                "Where do customers meet it?",
                "E-mail;Webinars");
    }

    private static String draftedAt(Workplace place) {
        meetAt(place);
        var title = "Campaign " + UUID.randomUUID().toString().substring(0, 8);
        var maya = place.maya();
        var bench = maya.types("/brief new webinar")
                .form()
                .submits(Map.of("Campaign", title, "Goal", "40", "Partner in sales", "Jonas"))
                .says("Saved as a draft", title, "Missing");
        assertThat(maya.presses(bench, "What to say").form().field("Audience").values())
                .first()
                .asString()
                .startsWith("[");
        bench = maya.presses(bench, "Dates and channels")
                .form()
                .submits(dates())
                .says("Saved.");
        maya.presses(bench, "What to say").form().submits(PITCH).says("Saved.");
        return title;
    }

    /** What Maya sees of her brief. */
    private static Sight benchOf(Workplace place, String title) {
        var maya = place.maya();
        return maya.presses(maya.types("/brief drafts").says(title), "Open").says(title);
    }

    private void isAgreed(Workplace place) {
        var title = draftedAt(place);
        var maya = place.maya();
        var preview = maya.presses(benchOf(place, title), "Preview").says("Preview.", title, "Less waste <!channel>");
        maya.presses(preview, "I have read it").says("This is a preview");
        maya.presses(preview, "Send me the preview").says("is on its way");
        maya.isTold("Preview.", title);
        maya.presses(benchOf(place, title), "Ask sales to agree").says("Sales is asked.");
        var jonas = place.jonas();
        var asked = jonas.isTold("asks you to agree", title);
        var read = jonas.presses(asked, "Read and agree").says("It pays off in a month");
        jonas.presses(asked, "Comment")
                .form()
                .submits(Map.of("What should change, or what is good?", "Two months <!channel>"))
                .says("Your comment is sent.");
        maya.isTold("Two months <!channel>", title);
        maya.presses(benchOf(place, title), "What to say")
                .form()
                .submits(Map.of("Offer", "Two months for the price of one"))
                .says("Saved.");
        jonas.isTold("since you commented", title);
        var changed = jonas.presses(read, "Agree").says("has changed since you read it", "Two");
        jonas.presses(changed, "Agree").says("Agreed.");
        maya.isTold("agreed to", title);
        maya.presses(benchOf(place, title), "Publish").says("on its way");
        place.grace().sees(title, "Plant managers", "40 leads accepted by sales");
    }

    private void isSavedTwice(Workplace place) {
        var title = draftedAt(place);
        var maya = place.maya();
        var bench = benchOf(place, title);
        var first = maya.presses(bench, "What to say").form();
        var second = maya.presses(bench, "What to say").form();
        first.submits(Map.of("Offer", "A month for free")).says("Saved.");
        var again = second.submits(Map.of("Offer", "Two months for free")).form();
        assertThat(again.field("Offer").values()).containsExactly("Two months for free");
        again.submits(Map.of()).says("Saved.");
    }

    private void isAskedAbout(Workplace place) {
        var title = draftedAt(place);
        var maya = place.maya();
        maya.presses(benchOf(place, title), "Ask sales to agree").says("Sales is asked.");
        var jonas = place.jonas();
        var read = jonas.presses(jonas.isTold("asks you to agree", title), "Read and agree")
                .says(title);
        jonas.presses(read, "Agree").says("Agreed.");
        maya.presses(benchOf(place, title), "Publish").says("on its way");
        var grace = place.grace();
        var words = "Does it count for <!channel> old customers? " + title;
        grace.presses(grace.sees(title, "have acknowledged it"), "Ask a question")
                .form()
                .submits(Map.of("What do you want to know?", words))
                .says("you hear the answer");
        var card = maya.sees(title, "Open questions: 1");
        maya.presses(maya.seesBelow(card, words), "Answer")
                .form()
                .submits(Map.of("Your answer", "Yes, for all."))
                .says("Answered.");
        grace.isTold("answers your question", "Yes, for all.");
        grace.presses(grace.sees(title, "have acknowledged it"), "Read it all").says("Yes, for all.");
    }
}
