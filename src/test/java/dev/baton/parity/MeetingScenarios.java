package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Meetings, date by date. Each is at 10:00 in Berlin on each day, and is made at 9:30, so that it is announced at once.
 */
final class MeetingScenarios {

    private static final String EVERY_DAY = "Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday";

    private final Town town;

    MeetingScenarios(Town town) {
        this.town = town;
    }

    List<Scenario> all() {
        return List.of(
                Scenario.of("a meeting with something wrong stays as it was filled in", this::isWrong),
                Scenario.of("a meeting is announced, and everybody sees who comes", this::isAnnounced),
                Scenario.of("the agenda has what people add", this::hasAgenda),
                Scenario.of("notes and action items are on the card, and get done", this::isNoted),
                Scenario.of("a guest of the other side is invited in turn", this::hasGuest),
                Scenario.of("a date is left out and held after all", this::isLeftOut));
    }

    private String made(Workplace place, String circle) {
        meetAt(place);
        town.goesToNextRound();
        var name = "Weekly " + UUID.randomUUID().toString().substring(0, 8);
        place.maya()
                .types("/standup meeting")
                .form()
                .submits(Map.of(
                        "Name", name,
                        "Who meets?", circle,
                        "On which days?", EVERY_DAY))
                .says(name, "is made");
        return name;
    }

    private String joint(Workplace place) {
        return made(place, "Both sides meet");
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        var form = place.maya().types("/standup meeting").form();
        var again = form.submits(Map.of("At what time?", "25:99", "Link to join", "http://example.com"))
                .form();
        assertThat(again.field("At what time?").complaint()).contains("“25:99” is no time of day");
        assertThat(again.field("Link to join").complaint()).contains("begins with https://");
    }

    private void isAnnounced(Workplace place) {
        var name = joint(place);
        var card = place.jonas().sees(name, "Agenda", "Facilitates", "Takes notes");
        assertThat(card.buttons()).contains("Coming", "Maybe", "Can't come", "Add to the agenda");
        place.maya().presses(card, "Coming").says("you are coming");
        place.jonas()
                .presses(place.jonas().sees(name, "Coming", "Maya"), "Maybe")
                .says("maybe");
        place.grace().sees(name, "marketing Maya Lindgren", "sales Jonas Weber");
        ends(place, name);
    }

    private void hasAgenda(Workplace place) {
        var name = joint(place);
        place.jonas().types("/standup agenda add Who goes to the fair?").says("is on the agenda of");
        var card = place.maya().sees(name, "Who goes to the fair?");
        place.maya()
                .presses(card, "Add to the agenda")
                .form()
                .submits(Map.of("What do you want to talk about?", "The new price"))
                .says("is on the agenda");
        place.jonas().sees(name, "The new price");
        place.jonas().types("/standup agenda").says("The new price", "Who goes to the fair?");
        place.jonas().types("/standup agenda remove 1").says("off the agenda");
        ends(place, name);
    }

    private void isNoted(Workplace place) {
        var name = joint(place);
        var card = place.maya().sees(name, "Takes notes");
        var writer = card.words().contains("Maya Lindgren") ? place.maya() : place.colleague("Priya");
        town.letPass(Duration.ofMinutes(61));
        writer.presses(writer.isTold("What came of", name), "Take notes")
                .form()
                .submits(Map.of(
                        "Notes", "We try the new price", "Action item 1", "Send the list", "Who does it?", "Grace"))
                .says("Saved");
        place.jonas().sees(name, "We try the new price", "Grace Chen: Send the list");
        var mine = place.grace().types("/standup actions").says("Send the list");
        place.grace().presses(mine, "Done").says("Thank you");
        place.jonas().sees(name, "Grace Chen: Send the list, done");
        ends(place, name);
    }

    private void hasGuest(Workplace place) {
        var name = made(place, "Marketing meets, with a guest from sales in turn");
        var card = place.maya().sees(name, "Guest");
        var guest = card.words().contains("Jonas Weber") ? place.jonas() : place.grace();
        var other = card.words().contains("Jonas Weber") ? place.grace() : place.jonas();
        guest.presses(guest.isTold("You are invited to " + name), "Can't come").says("next one is asked");
        other.presses(other.isTold("You are invited to " + name), "Coming").says("you are coming");
        town.letPass(Duration.ofMinutes(61));
        place.maya().sees(name, "No notes yet");
        place.maya().types("/standup ledger").says("sales at marketing's meetings", "once");
        ends(place, name);
    }

    private void isLeftOut(Workplace place) {
        var name = joint(place);
        place.maya().sees(name, "Agenda");
        place.maya()
                .presses(place.maya().types("/standup meeting").says(name), "Leave the next one out")
                .says("is left out");
        var off = place.jonas().sees(name, "doesn't take place this time");
        place.jonas().presses(off, "Hold it after all").says("takes place after all");
        place.maya().sees(name, "Agenda", "Facilitates");
        ends(place, name);
    }

    private static void ends(Workplace place, String name) {
        place.maya()
                .presses(place.maya().types("/standup meeting").says(name), "End")
                .form()
                .submits(Map.of())
                .says(name, "has ended");
    }
}
