package dev.baton.parity;

import static dev.baton.parity.Pods.POD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What makes a lead ready, in words that are the same on each platform. */
final class DefinitionScenarios {

    List<Scenario> all() {
        return List.of(
                Scenario.of("both leads sign what makes a lead ready, and the channel hears what holds", this::holds),
                Scenario.of(
                        "a lead declines with a reason, and a draft is changed and proposed again", this::isDeclined),
                Scenario.of("a clause with something wrong stays as it was filled in", this::isWrong),
                Scenario.of("a lead that isn't as agreed is sent with a reason, and not without", this::isSentAnyway));
    }

    private static void meetAt(Workplace place) {
        Pods.meetAt(place);
        place.sam()
                .types("/baton setup")
                .form()
                .submits(Map.of("Lead of sales", "Jonas", "Lead of marketing", "Maya"))
                .closes();
        place.sam().sees("Lead of sales", "Lead of marketing");
    }

    private static void begins(Workplace place) {
        var none = place.grace().types("/lead definition").says("haven't signed a definition yet");
        place.grace().presses(none, "Begin with the usual").says("Company is filled in", "8 clauses");
    }

    private static void proposes(Workplace place, String why) {
        var now = place.grace().types("/lead definition").says("A change is being prepared");
        var draft = place.grace().presses(now, "See the proposal").says("A draft of");
        place.grace()
                .presses(draft, "Propose it")
                .form()
                .submits(Map.of("Why?", why))
                .says("Proposed.");
    }

    private void isSentAnyway(Workplace place) {
        meetAt(place);
        begins(place);
        proposes(place, "To send with reasons");
        place.jonas()
                .presses(place.jonas().isTold("To send with reasons"), "Sign")
                .says("Signed.");
        place.maya()
                .presses(place.maya().isTold("To send with reasons"), "Sign")
                .says("as version 1");
        var company = Pods.freshCompany();
        var why = "Why send it anyway?";
        var asked =
                place.maya().types("/lead").form().submits(Pods.leadOf(company)).form();
        assertThat(asked.field(why).complaint()).isEmpty();
        var again = asked.submits(Map.of()).form();
        assertThat(again.field(why).complaint()).contains("Please say why, or add what is missing: C2, ");
        again.submits(Map.of(why, "The fair ends today")).closes();
        place.jonas().sees(company, "Sent without what is agreed on", "The fair ends today");
    }

    private void holds(Workplace place) {
        meetAt(place);
        begins(place);
        proposes(place, "To begin <!channel> & more");
        var asked = place.jonas().isTold("To begin <!channel> & more", "Please sign");
        place.jonas().presses(asked, "Sign").says("Signed.", "It holds once both sides have signed");
        place.jonas().isTold("You have signed it.");
        place.maya()
                .presses(place.maya().isTold("To begin <!channel> & more", "Please sign"), "Sign")
                .says("as version 1");
        place.jonas().isTold("Both sides have signed it. It has become version 1.");
        place.maya().isTold("Both sides have signed it. It has become version 1.");
        place.jonas().presses(asked, "Sign").says("This holds already, as version 1.");
        place.grace().sees("version 1", "Jonas Weber", "Maya Lindgren", "It holds from now on");
        place.maya().mentions("lead definition").says("ready for " + POD, "Version 1", "C7");
        place.grace().types("/lead definition history").says("Version 1", "To begin <!channel> & more");
    }

    private void isDeclined(Workplace place) {
        meetAt(place);
        begins(place);
        proposes(place, "To begin with");
        var asked = place.jonas().isTold("To begin with", "Please sign");
        place.jonas()
                .presses(asked, "Decline")
                .form()
                .submits(Map.of("Why not?", "Too many fields"))
                .says("Declined.");
        place.jonas().isTold("The proposal was declined, and is a draft again.");
        place.maya().isTold("The proposal was declined, and is a draft again.");
        var told = place.grace().isTold("Too many fields");
        var draft = place.grace().presses(told, "See the proposal").says("has not signed it");
        var clauses = place.grace().presses(draft, "Change the clauses").says("C1");
        place.grace()
                .presses(clauses, "Add fields")
                .form()
                .submits(Map.of(
                        "What must be known?", "Country",
                        "What does it have to be like?", "It is one of a list",
                        "The list, or the number", "DE, AT"))
                .says("Added.", "Country: one of DE, AT");
        proposes(place, "With countries");
        place.jonas().presses(place.jonas().isTold("With countries"), "Sign").says("Signed.");
    }

    private void isWrong(Workplace place) {
        meetAt(place);
        begins(place);
        var now = place.grace().types("/lead definition").says("A change is being prepared");
        var draft = place.grace().presses(now, "See the proposal").says("A draft of");
        var clauses = place.grace().presses(draft, "Change the clauses").says("C1");
        var again = place.grace()
                .presses(clauses, "Add fields")
                .form()
                .submits(Map.of(
                        "What must be known?",
                        "Employees",
                        "What does it have to be like?",
                        "It is a number, at least"))
                .form();
        assertThat(again.field("The list, or the number").complaint()).contains("Please write the number.");
    }
}
