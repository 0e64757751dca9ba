package dev.baton.parity;

import static dev.baton.parity.Pods.freshCompany;
import static dev.baton.parity.Pods.leadOf;
import static dev.baton.parity.Pods.meetAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Target accounts, and leads that are the same, in words that are the same on each platform. */
final class AccountScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("a target account is added, changed, noted on and removed", this::isKept),
                Scenario.of("several accounts are looked at before they are written", this::areMany),
                Scenario.of("a lead from a target account is marked", this::isMarked),
                Scenario.of("two leads that are the same are merged, and parted again", this::areMerged));
    }

    private static String domainOf(String company) {
        return company.replace("Company ", "c") + ".com";
    }

    private static String added(Workplace place) {
        meetAt(place);
        var company = freshCompany();
        var list = place.maya().types("/lead accounts").says("Target accounts");
        place.maya()
                .presses(list, "Add one")
                .form()
                .submits(Map.of(
                        "Company",
                        company + " <!channel>",
                        "Domains",
                        "https://www." + domainOf(company),
                        "Owner in sales",
                        "Jonas"))
                .says("Added.", company, "<!channel>", domainOf(company), "Jonas");
        return company;
    }

    private void isKept(Workplace place) {
        var company = added(place);
        var found = place.grace().types("/lead accounts " + domainOf(company)).says(company);
        place.grace()
                .presses(found, "Add a note")
                .form()
                .submits(Map.of("Note on " + company + " <!channel>", "They asked for <!here> & more"))
                .says("Noted.", "<!here> & more", "Grace");
        var changed = place.grace()
                .presses(found, "Change")
                .form()
                .submits(Map.of("Owner in sales", "Grace"))
                .says("Saved.", "Grace");
        place.grace().presses(changed, "Undo").says("Taken back.", "Jonas");
        var wrong = place.grace()
                .presses(found, "Change")
                .form()
                .submits(Map.of("Domains", "gmail.com"))
                .form();
        assertThat(wrong.field("Domains").complaint()).contains("is no domain of a company");
        var removed = place.grace().presses(found, "Remove").says("Removed.");
        place.grace().types("/lead accounts " + domainOf(company)).says("No target account");
        place.grace().presses(removed, "Undo").says("Taken back.", company);
    }

    private void areMany(Workplace place) {
        var company = added(place);
        var other = freshCompany();
        var list = place.maya().types("/lead accounts").says("Target accounts");
        var form = place.maya().presses(list, "Add several").form();
        var wrong = form.submits(Map.of("One account a line", other + "; gmail.com"))
                .form();
        assertThat(wrong.field("One account a line").complaint()).contains("Line 1, Domains:", "gmail.com");
        var checked = wrong.submits(Map.of(
                        "One account a line",
                        other + "; " + domainOf(other) + "\n" + company + "; " + domainOf(company)))
                .says("1 new, 1 changed, 0 as they are.", "Nothing is written yet");
        place.maya().presses(checked, "Write them").says("Written: 1 new, 1 changed");
        place.jonas().types("/lead accounts " + domainOf(other)).says(other);
    }

    private void isMarked(Workplace place) {
        var company = added(place);
        var lead = new HashMap<>(leadOf(company));
        lead.put("E-mail", "ada@mail." + domainOf(company));
        place.maya().types("/lead").form().submits(lead).closes();
        place.grace().sees(company, "Target account of Jonas");
        place.grace().types("/lead show " + company).says("Target account of Jonas");
    }

    private void areMerged(Workplace place) {
        meetAt(place);
        var one = freshCompany();
        var other = freshCompany();
        place.maya().types("/lead").form().submits(leadOf(one)).closes();
        place.maya().types("/lead").form().submits(leadOf(other)).closes();
        var jonas = place.jonas();
        jonas.presses(jonas.sees(one), "Accept").says("You work on " + one);
        jonas.sees(other);
        var shown = jonas.types("/lead show " + one).says("What has happened");
        var receipt = jonas.presses(shown, "Merge with another")
                .form()
                .submits(Map.of("Which lead is the same as " + one + " #" + codeOf(shown) + "?", other))
                .form()
                .submits(Map.of())
                .says(other, "is part of " + one);
        assertThat(place.grace().sees(other, "Merged into #").buttons()).isEmpty();
        place.maya().isTold(other, "part of " + one);
        jonas.presses(receipt, "Undo").says("Taken back. " + other + " waits for sales again.");
        place.grace().sees(other, "Waits for sales");
    }

    private static String codeOf(Sight shown) {
        var matcher = Pattern.compile("#([0-9A-Z]{6})").matcher(shown.words());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
