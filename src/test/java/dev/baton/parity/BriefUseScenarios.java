package dev.baton.parity;

import static dev.baton.parity.Pods.freshCompany;
import static dev.baton.parity.Pods.leadOf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How sales uses a campaign's brief. */
final class BriefUseScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a lead leads to its campaign's brief and the talk track", this::isOnLead),
                Scenario.of("briefs and proof are found by their words", this::isFound));
    }

    private static String title() {
        return "Campaign " + UUID.randomUUID().toString().substring(0, 8);
    }

    private void isOnLead(Workplace place) {
        var title = title();
        PublishedBriefScenarios.publishes(place, title);
        var loud = title.toUpperCase(Locale.ROOT);
        var company = freshCompany();
        var lead = new HashMap<>(leadOf(company));
        lead.put("Campaign or source", loud);
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
}
