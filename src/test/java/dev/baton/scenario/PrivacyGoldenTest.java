package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every card and form of erasing contacts, as approved. */
class PrivacyGoldenTest {

    private static final String EMAIL = "jo@acme.example";

    private final Office office = Office.withPod();

    @Test
    void erasing_somebody() {
        approve("privacy-whom-form", office.ada.types("admin erase").form());
        approve("privacy-ask-nothing", office.ada.types("admin erase " + EMAIL).card());
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme <!channel> & *Co*"),
                        "contact", List.of("Jo Doe"),
                        "email", List.of(EMAIL),
                        "whyNow", List.of("They asked")));
        office.cardOf("Acme", "Jo Doe");
        var asked = office.ada.types("admin erase " + EMAIL).card();
        approve("privacy-ask", asked);
        office.ada.presses(asked, "Erase for good").saysPrivately("It tells you");
        approve("privacy-done", office.ada.gets("Erased: "));
        approve(
                "privacy-lead",
                office.sees(
                                office.channel,
                                message -> Office.words(message.card()).contains("has erased who the contact is"))
                        .card());
    }

    @Test
    void keeping_contacts() {
        var form = office.ada.types("admin retention");
        approve("privacy-retention-form", form.form());
        approve("privacy-retention", form.fills(Map.of("months", List.of("18"))).card());
        approve(
                "privacy-retention-ever",
                form.fills(Map.of("months", List.of("0"))).card());
    }
}
