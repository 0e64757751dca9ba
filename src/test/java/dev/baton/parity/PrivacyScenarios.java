package dev.baton.parity;

import static dev.baton.parity.Pods.meetAt;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contacts are forgotten, on each platform. */
final class PrivacyScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a contact is erased, and its card shows it no more", this::isErased),
                Scenario.of("an administrator chooses how long contacts are kept", this::isKept));
    }

    private void isErased(Workplace place) {
        meetAt(place);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var email = "jo." + mark + "@acme.example";
        place.maya()
                .types("/lead")
                .form()
                .submits(Map.of(
                        "Company", "Acme " + mark, "Why now?", "They asked", "Contact", "Jo Doe", "E-mail", email));
        place.maya().types("/lead show Acme " + mark).says(email);
        var asked = place.sam().types("/baton admin erase " + email).says("Acme " + mark, "can't be taken back");
        place.sam().presses(asked, "Erase for good").says("It tells you when it is done");
        place.sam().isTold("Erased: contact");
        place.maya().types("/lead show " + email).says("no lead");
        place.maya().types("/baton admin erase " + email).says("administrator");
    }

    private void isKept(Workplace place) {
        meetAt(place);
        place.sam()
                .types("/baton admin retention")
                .form()
                .submits(Map.of("Keep contacts", "2 years"))
                .says("Contacts are kept for 2 years.");
        place.sam()
                .types("/baton admin retention")
                .form()
                .submits(Map.of("Keep contacts", "for ever"))
                .says("kept for ever");
    }
}
