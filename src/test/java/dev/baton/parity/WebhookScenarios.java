package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The systems that hear from Baton, in words that are the same on each platform. */
final class WebhookScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("an administrator adds a webhook and sees its secret once", this::isAdded),
                Scenario.of("a webhook is changed, paused, switched on and tried", this::isChanged),
                Scenario.of("a webhook gets a new secret, and is removed once that was confirmed", this::isRemoved),
                Scenario.of("an address that can't be used stays as it was filled in", this::isWrong),
                Scenario.of("webhooks are for administrators alone", this::isRefused));
    }

    private static String added(Workplace place) {
        var name = "Warehouse " + UUID.randomUUID().toString().substring(0, 8);
        var list = place.sam().types("/baton admin webhooks").says("Webhooks");
        place.sam()
                .presses(list, "Add a webhook")
                .form()
                .submits(Map.of("Name", name, "Address", "https://hooks.invalid/in?token=hidden"))
                .says("Added.", "Keep this secret now.", "whsec_");
        return name;
    }

    private static Sight shown(Workplace place, String name) {
        var list = place.sam().types("/baton admin webhooks").says(name);
        return place.sam().presses(list, "Show " + name).says(name, "hooks.invalid");
    }

    private void isAdded(Workplace place) {
        var name = added(place);
        place.sam().types("/baton admin webhooks").says(name, "hooks.invalid", "all events", "Nothing was sent yet.");
        clears(place, name);
    }

    private void isChanged(Workplace place) {
        var name = added(place);
        place.sam()
                .presses(shown(place, name), "Change")
                .form()
                .submits(Map.of("Name", name + "!"))
                .says("Saved.");
        place.sam().presses(shown(place, name + "!"), "Pause").says("Paused.");
        place.sam().presses(shown(place, name + "!"), "Switch on").says("It is on.");
        place.sam().presses(shown(place, name + "!"), "Send a test event").says("on its way");
        place.sam().presses(shown(place, name + "!"), "Last deliveries").says("Last deliveries to");
        clears(place, name + "!");
    }

    private void isRemoved(Workplace place) {
        var name = added(place);
        place.sam().presses(shown(place, name), "New secret").says("Here is a new secret.", "whsec_");
        clears(place, name);
    }

    private static void clears(Workplace place, String name) {
        var asked = place.sam().presses(shown(place, name), "Remove").says("Remove", name);
        place.sam().presses(asked, "Remove for good").says("Removed.", name);
    }

    private void isWrong(Workplace place) {
        var list = place.sam().types("/baton admin webhooks").says("Webhooks");
        var again = place.sam()
                .presses(list, "Add a webhook")
                .form()
                .submits(Map.of("Name", "Metadata", "Address", "https://169.254.169.254/latest"))
                .form();
        assertThat(again.field("Address").complaint()).contains("that can be reached from the internet");
        assertThat(again.field("Name").values()).containsExactly("Metadata");
    }

    private void isRefused(Workplace place) {
        place.maya().types("/baton admin webhooks").says("Only administrators can do that.");
    }
}
