package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of a campaign's brief once it is published. */
final class PublishedBriefScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a brief is written, agreed to, published and acknowledged", this::isRead),
                Scenario.of(
                        "a brief that has changed is acknowledged again, and what changed is shown", this::isChanged),
                Scenario.of("a withdrawn brief says so", this::isWithdrawn));
    }

    private static String title() {
        return "Campaign " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Maya's brief, to which Jonas has agreed, on its way to him and Grace. */
    static void publishes(Workplace place, String title) {
        publishes(place, title, "");
    }

    /** @param assets one a line; none if empty */
    static void publishes(Workplace place, String title, String assets) {
        meetAt(place);
        var maya = place.maya();
        var drafted = maya.types("/brief new")
                .form()
                .submits(Map.of("Campaign", title, "Goal", "40", "Partner in sales", "Jonas"))
                .says("Saved as a draft");
        maya.presses(drafted, "Dates and channels")
                .form()
                .submits(BriefScenarios.dates())
                .says("Saved.", "E");
        var bench = maya.presses(drafted, "What to say")
                .form()
                .submits(Map.of(
                        "Audience", "Plant managers",
                        "Offer", "Three months for the price of two",
                        "Key messages", "Less waste",
                        "Talk track", "You told us that paper slows you down."))
                .says("Saved.", "4 of 4 texts");
        if (!assets.isEmpty()) {
            maya.presses(drafted, "Proof and assets")
                    .form()
                    .submits(Map.of("Assets", assets))
                    .says("Saved.");
        }
        maya.presses(bench, "Ask sales to agree").says("Sales is asked.");
        var jonas = place.jonas();
        var asked = jonas.presses(jonas.isTold(title, "asks you to agree"), "Read and agree")
                .says(title);
        jonas.presses(asked, "Agree").says("Agreed.");
        var open = maya.presses(maya.isTold(title, "agreed to"), "Open").says(title);
        maya.presses(open, "Publish").says("on its way");
        place.grace().sees(title, "0 of 2 have acknowledged it");
    }

    private void isRead(Workplace place) {
        var title = title();
        publishes(place, title);
        var grace = place.grace();
        var asked = grace.isTold(title, "Please read this brief");
        grace.presses(asked, "Read it").says("You told us that paper slows you down.");
        var thanks = grace.presses(asked, "I have read it").says("Thank you");
        grace.isTold(title, "You have read it. Thank you.");
        var card = place.maya().sees(title, "1 of 2 have acknowledged it");
        place.maya().presses(card, "Who has read it").says("has read it", "Grace Chen", "Jonas Weber");
        grace.presses(thanks, "Undo").says("Taken back");
        place.maya().sees(title, "0 of 2 have acknowledged it");
    }

    private void isChanged(Workplace place) {
        var title = title();
        publishes(place, title);
        var grace = place.grace();
        var old = grace.isTold(title, "Please read this brief");
        grace.presses(old, "I have read it").says("Thank you");
        var maya = place.maya();
        var card = maya.sees(title, "1 of 2 have acknowledged it");
        var manage = maya.presses(card, "Manage").says(title, "Running");
        var saved = maya.presses(manage, "What to say")
                .form()
                .submits(Map.of("Offer", "Three months for the price of one"))
                .says("isn't published yet");
        var discarded = maya.presses(saved, "Discard changes").says("and wasn't published is discarded");
        saved = maya.presses(discarded, "Undo").says("It is back.");
        maya.presses(saved, "Publish changes")
                .form()
                .submits(Map.of("Must everybody acknowledge it again?", "Yes, it matters to everybody"))
                .says("Version 2 is published.");
        card = grace.sees(title, "0 of 2 have acknowledged it · Version 2");
        grace.seesBelow(card, "has changed this brief: Offer");
        grace.presses(card, "What changed").says("from version 1 to 2", "Offer", "one");
        grace.presses(card, "I have read it").says("Thank you");
        maya.sees(title, "1 of 2 have acknowledged it · Version 2");
    }

    private void isWithdrawn(Workplace place) {
        var title = title();
        publishes(place, title);
        var maya = place.maya();
        var manage = maya.presses(maya.sees(title, "0 of 2"), "Manage").says(title, "Running");
        maya.presses(manage, "Withdraw").form().submits(Map.of()).says("Withdrawn.");
        var card = place.grace().sees(title, "Withdrawn: please don't use it any more");
        place.grace().seesBelow(card, "is withdrawn");
        place.grace().isTold(title, "It is withdrawn: there is nothing to do.");
    }
}
