package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Routing, in words that are the same on each platform. */
final class RoutingScenarios {

    private final Town town;

    RoutingScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("a routing rule is added and changed, and a lead is tried by it", this::isTried),
                Scenario.of("a routing rule is paused, removed and brought back", this::isRemoved),
                Scenario.of("a routing rule with something wrong stays as it was filled in", this::isWrong),
                Scenario.of(
                        "a lead is handed over outside of a pod's channel, and the rules choose the pod", this::isLeft),
                Scenario.of("somebody covers a colleague until it is ended", this::isCovered));
    }

    private static String fresh(String what) {
        return what + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Sight added(Workplace place, String name, String industry) {
        meetAt(place);
        var list = place.sam().types("/lead routing").says("Who gets which lead");
        return place.sam()
                .presses(list, "Add a rule")
                .form()
                .submits(Map.of(
                        "Name", name, "People", "Jonas;Grace", "Only leads whose", "Industry", "Values", industry))
                .says("Added as rule", name, "Industry is " + industry, "in turn", "Jonas", "Grace");
    }

    private void isTried(Workplace place) {
        var name = fresh("Rule");
        var industry = fresh("Ships");
        var rule = added(place, name, industry);
        rule = place.sam()
                .presses(rule, "Add a condition")
                .form()
                .submits(Map.of("Field", "Employees", "How", "is a number from … to …", "Number from", "200"))
                .says("Saved.", "Employees is at least 200");
        place.sam()
                .presses(rule, "Set as next")
                .form()
                .submits(Map.of("Who gets the next lead?", "Grace Chen"))
                .says("Set as next: ", "Grace");
        var tried = place.maya()
                .types("/lead routing try")
                .form()
                .submits(Map.of("Industry", industry.toUpperCase(java.util.Locale.ROOT), "Employees", "1,200"))
                .says("Where this lead would go", name, "Grace Chen was set as next");
        assertThat(tried.words()).contains("nobody’s turn is taken");
        place.maya()
                .types("/lead routing try")
                .form()
                .submits(Map.of("Industry", industry, "Employees", "20"))
                .says("wants that Employees is at least 200; here it is “20”");
    }

    private void isRemoved(Workplace place) {
        var name = fresh("Rule");
        var rule = added(place, name, fresh("Ships"));
        var paused = place.sam().presses(rule, "Pause").says("Paused.", name);
        var resumed = place.sam().presses(paused, "Resume").says("It takes leads again.", name);
        var removed = place.sam().presses(resumed, "Remove").says("Removed: ", name);
        place.sam().presses(removed, "Undo").says("It is back where it was.", name);
        place.maya().types("/lead routing").says("Who gets which lead", "The first rule that fits takes the lead.");
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        var list = place.sam().types("/lead routing").says("Who gets which lead");
        var again = place.sam()
                .presses(list, "Add a rule")
                .form()
                .submits(Map.of("Name", fresh("Rule"), "People", "Maya"))
                .form();
        assertThat(again.field("People").complaint()).contains("isn’t in sales of");
    }

    private void isLeft(Workplace place) {
        Pods.meetAt(another(place));
        var name = fresh("Rule");
        var industry = fresh("Ships");
        added(place, name, industry);
        var form = place.maya()
                .pressesAlone(place.maya().opensHome(), "Hand over a lead")
                .form();
        assertThat(form.field("Pod").choices().getFirst().label()).isEqualTo("Wherever the routing rules say");
        var company = Pods.freshCompany();
        var lead = new HashMap<>(Pods.leadOf(company));
        lead.put("Pod", "Wherever the routing rules say");
        lead.put("Industry", industry);
        form.submits(lead).says("Handed over to " + Pods.POD);
        place.jonas().sees(company, name, "turn");
    }

    private Workplace another(Workplace place) {
        return switch (place.platform()) {
            case "Slack" -> town.inSlack();
            case "Teams" -> town.inTeams();
            default -> town.inSandbox();
        };
    }

    private void isCovered(Workplace place) {
        meetAt(place);
        place.jonas()
                .types("/lead cover")
                .form()
                .submits(Map.of("Who covers?", "Grace"))
                .says("Saved: ", "Grace", "covers");
        var told = place.grace().isTold("You cover ", "New leads that would go to them come to you");
        place.grace().presses(told, "End it").says("any more.");
        place.jonas().isTold("New leads go the usual way again.");
    }
}
