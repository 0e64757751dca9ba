package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do with polls, in words that are the same on each platform. */
final class PollScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of(
                        "a poll is asked on one line, and its card follows the votes until it is closed", this::isOpen),
                Scenario.of("an anonymous ballot says what is stored, and only its answer changes it", this::isSecret),
                Scenario.of("what is asked again and again is changed, and ended", this::recurs),
                Scenario.of("a poll with something wrong stays as it was filled in", this::isWrong));
    }

    private static String question() {
        return "Where do we eat, " + UUID.randomUUID().toString().substring(0, 8) + "?";
    }

    private void isOpen(Workplace place) {
        meetAt(place);
        var question = question();
        place.maya().types("/poll \"" + question + "\" \"Here\" \"There\"").says("is asked in the channel");
        var card = place.jonas().sees(question, "Nobody has voted yet");
        place.jonas().presses(card, "There").says("You chose “There”");
        card = place.maya().sees(question, "100 % · 1 vote", "Jonas");
        place.maya().presses(card, "Here").says("You chose “Here”");
        card = place.jonas().sees(question, "2 people have voted");
        var manage = place.maya().presses(card, "Manage").says("2 people have voted");
        place.maya().presses(manage, "Close").says("The poll is closed");
        card = place.jonas().sees(question, "Closed.");
        place.jonas().seesBelow(card, "The result:", "come first");
    }

    private void isSecret(Workplace place) {
        meetAt(place);
        var question = question();
        place.maya()
                .types("/poll \"" + question + "\" \"Well\" \"Badly\" anonymous")
                .says("is asked in the channel");
        var card = place.jonas().sees(question, "Votes are anonymous");
        var ballot = place.jonas().presses(card, "Vote").form();
        var receipt = ballot.submits(Map.of("Your vote", "Badly")).says("Your vote counts", "“Badly”");
        place.jonas()
                .presses(receipt, "Change my vote")
                .form()
                .submits(Map.of("Your vote", "Well"))
                .says("Your vote counts", "“Well”");
        card = place.maya().sees(question, "1 person has voted");
        var manage = place.maya().presses(card, "Manage").says("1 person has voted");
        place.maya().presses(manage, "Close").says("The poll is closed");
        place.jonas().sees(question, "Closed.", "fewer than 3 have voted");
    }

    private void recurs(Workplace place) {
        meetAt(place);
        var question = question();
        place.maya()
                .types("/poll pulse")
                .form()
                .submits(Map.of("Question", question))
                .says("is asked Friday at 10:00");
        var list = place.maya().types("/poll list").says(question, "Pulse: Friday at 10:00");
        place.maya()
                .presses(list, "Change")
                .form()
                .submits(Map.of("On which days?", "Monday", "At what time?", "12:00"))
                .says("is asked Monday at 12:00", "Next: ");
        list = place.maya().types("/poll list").says("Pulse: Monday at 12:00");
        place.maya().presses(list, "End").says("isn't asked any more");
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        var form = place.maya().types("/poll").form();
        var again = form.submits(Map.of("Question", question(), "Options", "Only one"))
                .form();
        assertThat(again.field("Options").complaint()).contains("at least two options");
    }
}
