package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of what makes a lead ready, as approved. */
class DefinitionGoldenTest {

    private final Instant before = Baton.CLOCK.instant();
    private final DefinitionDesk desk = DefinitionDesk.withLeads();
    private final Office office = desk.office();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void a_draft() {
        approve("definition-none", desk.now(office.sam));
        approve("definition-none-others", desk.now(office.ada));
        approve("definition-begun", desk.begins(office.sam));
        approve("definition-draft", desk.proposal(office.sam));
        var clauses = desk.clauses(office.sam);
        approve("definition-field-form", office.sam.presses(clauses, "Change").form());
        approve(
                "definition-statement-form",
                office.sam.presses(clauses, "Add a statement").form());
        approve("definition-order-form", office.sam.presses(clauses, "Order").form());
        approve("definition-clauses-more", office.sam.presses(clauses, "More").card());
    }

    @Test
    void a_proposal_on_its_way() {
        desk.begins(office.sam);
        approve(
                "definition-propose-form",
                office.sam.presses(desk.proposal(office.sam), "Propose it").form());
        approve(
                "definition-proposed",
                desk.proposes(office.sam, "To *begin* with <!channel>").card());
        var asked = office.sue.gets("Please sign or say why not.");
        approve("definition-asked", asked);
        approve("definition-signed", office.sue.presses(asked, "Sign").card());
        approve(
                "definition-decline-form",
                office.mia.presses(office.mia.gets("Please sign"), "Decline").form());
        approve(
                "definition-withdraw-form",
                office.sam.presses(desk.proposal(office.sam), "Withdraw").form());
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:01:00Z"));
        approve("definition-reminded", office.mia.gets("still waits for your signature."));
        office.mia
                .presses(office.mia.gets("Please sign or say why not."), "Decline")
                .fills(Map.of("reason", List.of("Too *many* fields")));
        approve("definition-declined", office.sam.gets("has not signed"));
    }

    @Test
    void what_holds() {
        desk.holds();
        approve("definition-now", desk.now(office.sam));
        approve(
                "definition-held",
                office.sees(office.channel, message -> message.card().toString().contains("It holds from now on"))
                        .card());
        desk.presses(office.mia, "Propose a change");
        var clauses = desk.clauses(office.mia);
        office.mia.presses(clauses, "Change").fills(Map.of("own", List.of("Legal name")));
        office.mia.presses(clauses, "Remove");
        desk.adds(office.mia, "They have asked us for an offer");
        approve("definition-changes", desk.proposal(office.mia));
        desk.proposes(office.mia, "Names differ");
        office.sue.presses(desk.proposal(office.sue), "Sign").saysPrivately("as version 2");
        approve(
                "definition-history",
                office.sam.types("lead definition history").card());
        approve(
                "definition-version",
                office.sam.types("lead definition history v2").card());
    }

    @Test
    void what_became_of_what_somebody_was_asked_to_sign() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        office.sue.presses(office.sue.gets("Please sign"), "Decline").fills(Map.of("reason", List.of("Too long")));
        approve("definition-asked-declined", office.sue.gets("The proposal was declined"));
        desk.proposes(office.sam, "Once more");
        office.sue.gets("Please sign");
        desk.adds(office.sam, "They have a budget");
        approve("definition-asked-changed", office.sue.gets("The proposal was changed"));
        desk.proposes(office.sam, "With a budget");
        office.sue.gets("Please sign");
        office.sam.presses(desk.proposal(office.sam), "Withdraw").fills(Map.of());
        approve("definition-asked-withdrawn", office.sue.gets("The proposal was withdrawn"));
        desk.begins(office.sam);
        desk.proposes(office.sam, "Anew");
        office.sue.gets("Please sign");
        desk.leads("salesLead", office.sam);
        approve("definition-asked-not-needed", office.sue.gets("Your signature isn't needed any more."));
        desk.leads("salesLead", office.sue);
        office.sue.presses(office.sue.gets("Please sign"), "Sign");
        approve("definition-asked-signed", office.sue.gets("You have signed it."));
        office.mia.presses(office.mia.gets("Please sign"), "Sign");
        approve("definition-asked-holds", office.sue.gets("Both sides have signed it."));
    }

    @Test
    void what_people_hear_in_private() {
        desk.leads("salesLead");
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        approve("definition-no-lead", office.ada.gets("Nobody leads sales"));
        desk.adds(office.sam, "They have a budget");
        approve("definition-changing", office.mia.gets("is changing what was proposed"));
        desk.proposes(office.sam, "With a budget");
        office.sam.presses(desk.proposal(office.sam), "Withdraw").fills(Map.of());
        approve("definition-withdrawn", office.mia.gets("has withdrawn"));
        approve("definition-which", office.ada.types("lead definition Nowhere").card());
    }
}
