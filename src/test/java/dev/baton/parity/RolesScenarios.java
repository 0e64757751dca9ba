package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who does what, in words that are the same on each platform. */
final class RolesScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a task is taken on and handed on, and whoever asks finds its owner", this::isOwned),
                Scenario.of("a task is changed, removed and brought back", this::isChanged),
                Scenario.of("a task with something wrong stays as it was filled in", this::isWrong));
    }

    private static String task() {
        return "Price list " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String added(Workplace place) {
        meetAt(place);
        var task = task();
        place.maya()
                .types("/baton roles add")
                .form()
                .submits(Map.of("Task", task, "What it covers", "Discounts <!channel> & more"))
                .says("Added.", task, "Discounts <!channel> & more", "Without an owner");
        return task;
    }

    private void isOwned(Workplace place) {
        var task = added(place);
        var found = place.maya().types("/baton who " + task).says(task);
        place.maya().presses(found, "Take it on").says("It is yours.");
        found = place.maya().mentions("who does " + task + "?").says(task, "Ask ", "Maya");
        place.maya()
                .presses(found, "Hand it on")
                .form()
                .submits(Map.of("Who takes it on?", "Jonas"))
                .says("Handed on.", "Jonas");
        place.jonas().isTold("whom to ask about", task);
        place.jonas().writesAlone("who does " + task + "?").says(task, "Ask ", "Jonas");
    }

    private void isChanged(Workplace place) {
        var task = added(place);
        var found = place.jonas().types("/baton who " + task).says(task);
        place.jonas()
                .presses(found, "Change")
                .form()
                .submits(Map.of("Whose task is it?", "Sales", "Owners", "Jonas;Grace"))
                .says("Saved.", "Sales", "Jonas", "Grace");
        place.grace().isTold("whom to ask about", task);
        found = place.jonas().types("/baton who " + task).says(task);
        var removed = place.jonas().presses(found, "Remove").says("Removed: ", task);
        place.jonas().presses(removed, "Undo").says("It is back.", task);
        place.maya().types("/baton roles sales").says("Who does what: sales", "Page 1 of");
    }

    private void isWrong(Workplace place) {
        var task = added(place);
        var again = place.jonas()
                .types("/baton roles add")
                .form()
                .submits(Map.of("Task", task))
                .form();
        assertThat(again.field("Task").complaint()).contains("There is a task with that name");
    }
}
