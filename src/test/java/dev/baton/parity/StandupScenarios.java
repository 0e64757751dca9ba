package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stand-ups, round by round. Each begins at 9:30 in Berlin on the next weekday and takes two hours. */
final class StandupScenarios {

    private final Town town;

    StandupScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("a stand-up with something wrong stays as it was filled in", this::isWrong),
                Scenario.of("each is asked alone, in one form, and reads one summary", this::isHeld),
                Scenario.of("who has said nothing is reminded once, and named once", this::isReminded),
                Scenario.of("a late answer goes below the summary", this::isLate),
                Scenario.of("whoever can help is named, and whoever is blocked hears of it", this::isHelped),
                Scenario.of("one sees what one owes, and can be left alone", this::isOwed),
                Scenario.of("stand-ups are listed, changed and ended", this::isKept));
    }

    private static String made(Workplace place) {
        meetAt(place);
        var name = "Daily " + UUID.randomUUID().toString().substring(0, 8);
        place.maya().types("/standup new").form().submits(Map.of("Name", name)).says(name, "is made");
        place.maya().sees(name, "made a stand-up");
        return name;
    }

    private Sight letter(Colleague who, String name) {
        return who.isTold(name, "4 questions, one form");
    }

    private Answer answers(Colleague who, String name, Map<String, String> answers) {
        return who.presses(letter(who, name), "Answer").form().submits(answers);
    }

    private void endsRound() {
        town.letPass(Duration.ofMinutes(121));
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        var form = place.maya().types("/standup new").form();
        var again = form.submits(Map.of("At what time?", "25:99", "Time zone", "Europa/Berlin"))
                .form();
        assertThat(again.field("At what time?").complaint()).contains("“25:99” is no time of day");
        assertThat(again.field("Time zone").complaint()).contains("Did you mean Europe/Berlin?");
        again.submits(Map.of("At what time?", "9:30", "Time zone", "Europe/Berlin"))
                .says("is made");
    }

    private void isHeld(Workplace place) {
        var name = made(place);
        town.goesToNextRound();
        answers(place.jonas(), name, Map.of("What did you hear from customers?", "They want a trial"))
                .says("Thank you");
        answers(place.maya(), name, Map.of("What do you need from the other side?", "Two references"))
                .says("Thank you");
        place.grace()
                .presses(letter(place.grace(), name), "Skip")
                .form()
                .submits(Map.of("Why?", "At a fair"))
                .says("you skip this round");
        endsRound();
        var summary = place.alex().sees(name, "They want a trial", "Two references");
        assertThat(summary.words()).contains("Sales", "Marketing", "2 of", "Grace Chen (“At a fair”)");
        assertThat(summary.buttons()).contains("Add my answer");
    }

    private void isReminded(Workplace place) {
        var name = made(place);
        town.goesToNextRound();
        letter(place.jonas(), name);
        town.letPass(Duration.ofMinutes(61));
        var reminder = place.jonas().isTold(name, "only reminder");
        assertThat(reminder.buttons()).containsExactly("Answer", "Skip", "Away until…");
        assertThat(place.jonas().letters().stream().filter(sight -> sight.says(name, "only reminder")))
                .hasSize(1);
        endsRound();
        place.jonas().sees(name, "No answer yet from", "Jonas Weber");
        assertThat(place.jonas().isTold(name, "you didn't answer").buttons()).isEmpty();
    }

    private void isLate(Workplace place) {
        var name = made(place);
        town.goesToNextRound();
        letter(place.jonas(), name);
        endsRound();
        var summary = place.jonas().sees(name, "No answer yet from");
        place.jonas()
                .presses(summary, "Add my answer")
                .form()
                .submits(Map.of("What did you hear from customers?", "Sorry, here it is"))
                .says("stands below it");
        place.maya().seesBelow(summary, "Jonas Weber", "Sorry, here it is");
        place.maya().sees(name, "1 of");
    }

    private void isHelped(Workplace place) {
        var name = made(place);
        town.goesToNextRound();
        answers(place.jonas(), name, Map.of("What blocks you?", "No slides")).says("Thank you");
        endsRound();
        var maya = place.maya();
        maya.presses(maya.sees(name, "No slides"), "I can help").says("Jonas Weber hears that you can help");
        place.jonas().isTold("can help with what blocks you", "No slides");
        var helped = place.jonas().sees(name, "Maya Lindgren helps");
        place.jonas().presses(helped, "Resolved").says("It doesn't come back");
        assertThat(maya.sees(name, "Resolved.").buttons()).doesNotContain("I can help");
    }

    private void isOwed(Workplace place) {
        var name = made(place);
        town.goesToNextRound();
        letter(place.jonas(), name);
        place.jonas().types("/standup").says(name, "Waits for your answers until");
        place.jonas().types("/standup pause").form().submits(Map.of()).says("no stand-up asks you until");
        place.jonas().types("/standup").says("Paused until the end of");
        place.jonas().types("/standup resume").says("Welcome back");
        place.jonas().types("/baton hours").form().submits(Map.of()).says("you work from");
        endsRound();
    }

    private void isKept(Workplace place) {
        var name = made(place);
        place.maya()
                .types("/standup change " + name)
                .form()
                .submits(Map.of("At what time?", "14:00"))
                .says("Monday to Friday at 14:00");
        place.maya().types("/standup list").says("Stand-ups");
        place.maya().types("/standup end " + name).form().submits(Map.of()).says(name, "has ended");
        place.maya().sees("ended the stand-up", name);
    }
}
