package dev.baton.parity;

import static dev.baton.parity.Pods.freshCompany;
import static dev.baton.parity.Pods.leadOf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How sales finds and uses a campaign's brief, how that is shown to those who make it, and what both learn of it. */
final class BriefUseScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a lead leads to its campaign's brief and the talk track", this::isOnLead),
                Scenario.of("briefs and proof are found by their words", this::isFound),
                Scenario.of("use of a brief is counted and shown to those who make it", this::isCounted),
                Scenario.of("why something didn't help is told without a name", this::isTold),
                Scenario.of("an asset is retired, and is in use again", this::isRetired),
                Scenario.of("a campaign that is over is debriefed, with words of both sides", this::isDebriefed));
    }

    private static String title() {
        return "Campaign " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Sight publishes(Workplace place, String title) {
        PublishedBriefScenarios.publishes(place, title, "One-pager https://example.com/one-pager");
        return place.grace().sees(title, "0 of 2 have acknowledged it");
    }

    private static void use(Workplace place, String title, String words) {
        var maya = place.maya();
        var manage = maya.presses(maya.sees(title, "0 of 2"), "Manage").says(title, "Running");
        maya.presses(manage, "How it is used").says("How " + title + " is used", words);
    }

    private void isOnLead(Workplace place) {
        var title = title();
        PublishedBriefScenarios.publishes(place, title);
        var loud = title.toUpperCase(Locale.ROOT);
        var company = freshCompany();
        var lead = new HashMap<>(leadOf(company));
        lead.put("Campaign", loud);
        place.maya().types("/lead").form().submits(lead).closes();
        var jonas = place.jonas();
        var card = jonas.sees(company, loud);
        jonas.presses(card, "Talk track").says(title, "You told us that paper slows you down.");
        jonas.presses(card, "Brief").says(title, "Three months for the price of two");
    }

    private void isFound(Workplace place) {
        var title = title();
        var word = title.substring(title.indexOf(' ') + 1);
        PublishedBriefScenarios.publishes(place, title);
        var grace = place.grace();
        var found = grace.types("/brief find " + word).says("Found with", title, "Brief · Launch");
        grace.presses(found, "Talk track").says("You told us that paper slows you down.");
        grace.types("/brief find")
                .form()
                .submits(Map.of("What do you look for?", word))
                .says("Found with", title);
        grace.types("/brief find zeppelin").says("Nothing has “zeppelin”", "Try fewer words.");
    }

    private void isCounted(Workplace place) {
        var title = title();
        var card = publishes(place, title);
        var grace = place.grace();
        grace.presses(card, "Read it all").says("You told us that paper slows you down.");
        var shared = grace.presses(card, "I shared it").says("Counted");
        use(place, title, "opened by 1 person, shared once");
        grace.presses(shared, "Undo").says("Taken back.");
        use(place, title, "opened by 1 person, shared 0 times");
    }

    private void isTold(Workplace place) {
        var title = title();
        var card = publishes(place, title);
        var grace = place.grace();
        var list = grace.presses(card, "Proof and assets").says("One-pager");
        var opened = grace.presses(list, "Open").says("One-pager");
        var thanks = grace.presses(opened, "It didn't").says("Counted");
        grace.presses(thanks, "Say why")
                .form()
                .submits(Map.of("One sentence", "Nobody asks for paper"))
                .says("without your name");
        place.maya().isTold(title, "Nobody asks for paper", "Somebody");
    }

    private void isRetired(Workplace place) {
        var title = title();
        publishes(place, title);
        var maya = place.maya();
        var list = maya.presses(maya.sees(title, "0 of 2"), "Proof and assets").says("One-pager");
        var retired = maya.presses(list, "Retire").says("Retired");
        var grace = place.grace();
        grace.presses(grace.sees(title, "0 of 2"), "Proof and assets").says("(no longer: ", "One-pager");
        maya.presses(retired, "Undo").says("is in use again");
    }

    private void isDebriefed(Workplace place) {
        var title = title();
        publishes(place, title);
        var maya = place.maya();
        var manage = maya.presses(maya.sees(title, "0 of 2"), "Manage").says(title, "Running");
        var saved = maya.presses(manage, "Dates and channels")
                .form()
                .submits(Map.of("Last day", "2026-03-03"))
                .says("isn't published yet");
        maya.presses(saved, "Publish changes")
                .form()
                .submits(Map.of("Must everybody acknowledge it again?", "No, a note in the thread is enough"))
                .says("Version 2 is published.");
        var grace = place.grace();
        var card = grace.sees(title, "Over ·");
        grace.presses(card, "What we learned")
                .form()
                .submits(Map.of("What worked?", "The mug", "Again?", "Yes", "Your name", "Leave my name out"))
                .says("Thank you.");
        var over = maya.presses(maya.sees(title, "Over ·"), "Manage").says("0 of ");
        maya.presses(over, "Post the debrief").form().submits(Map.of()).says("on its way");
        var debrief = grace.sees("Debrief: " + title, "Somebody in sales", "The mug", "0 of 40 (0 %)");
        maya.presses(debrief, "All of it").says("The mug");
    }
}
