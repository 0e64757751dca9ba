package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Systems that speak their own format, as administrators set them up on each platform. */
final class SourceScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a source tells what to enter in the other system, and takes settings", this::isSetUp),
                Scenario.of("a mapping is tried, saved and undone", this::isMapped),
                Scenario.of("a mapping with a mistake stays as it was filled in", this::isWrong));
    }

    private static String name() {
        return "Shop " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Sight made(Workplace place, String name, String kind) {
        meetAt(place);
        var sources = place.sam().types("/baton admin source").says("Sources of leads");
        return place.sam()
                .presses(sources, "Add a source")
                .form()
                .submits(Map.of("Name", name, "What does it send?", kind))
                .says("Set up " + name);
    }

    private void isSetUp(Workplace place) {
        var name = name();
        made(place, name, "Web form");
        var sources = place.sam().types("/baton admin source").says(name, "Web form");
        place.sam()
                .presses(sources, "Settings of " + name)
                .form()
                .submits(Map.of("Page to show afterwards", "https://www.example.com/thanks"))
                .says("Saved.", name);
    }

    private void isMapped(Workplace place) {
        var name = name();
        made(place, name, "Own mapping");
        var mappings = place.sam().types("/baton admin mapping").says(name, "comes with Baton");
        var again = place.sam()
                .presses(mappings, "Change " + name)
                .form()
                .submits(Map.of(
                        "Mapping", "{\"company\": firm, \"whyNow\": \"Bought again\"}",
                        "A payload to try it on", "{\"firm\": \"Acme <!channel>\"}"))
                .form();
        var saved = again.submits(Map.of("What now?", "Save it")).says("is saved, as version 1", name);
        place.sam().presses(saved, "Undo in " + name).says("comes with Baton again", name);
    }

    private void isWrong(Workplace place) {
        var name = name();
        made(place, name, "Own mapping");
        var mappings = place.sam().types("/baton admin mapping").says(name);
        var again = place.sam()
                .presses(mappings, "Change " + name)
                .form()
                .submits(Map.of("Mapping", "{"))
                .form();
        assertThat(again.field("Mapping").complaint()).contains("This is no JSONata");
    }
}
