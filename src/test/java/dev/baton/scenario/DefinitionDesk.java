package dev.baton.scenario;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.util.List;
import java.util.Map;

/** What people of an office do with what makes a lead ready. */
record DefinitionDesk(Office office) {

    /** Sue leads sales and Mia leads marketing. */
    static DefinitionDesk withLeads() {
        var desk = new DefinitionDesk(Office.withPod());
        return desk.leads("salesLead", desk.office.sue).leads("marketingLead", desk.office.mia);
    }

    DefinitionDesk leads(String side, Colleague... person) {
        office.ada.types("setup").fills(Map.of(side, RolesDesk.people(person))).saysNothing();
        return this;
    }

    Card now(Colleague by) {
        return by.types("lead definition").card();
    }

    Answer presses(Colleague by, String label) {
        return by.presses(now(by), label);
    }

    /** A draft with the usual clauses. */
    Card begins(Colleague by) {
        return presses(by, "Begin with the usual").card();
    }

    Card proposal(Colleague by) {
        return presses(by, "See the proposal").card();
    }

    Answer proposes(Colleague by, String why) {
        return by.presses(proposal(by), "Propose it").fills(Map.of("reason", List.of(why)));
    }

    /** The clauses of the proposal, to be changed. */
    Card clauses(Colleague by) {
        return by.presses(proposal(by), "Change the clauses").card();
    }

    Answer adds(Colleague by, String statement) {
        return by.presses(clauses(by), "Add a statement").fills(Map.of("statement", List.of(statement)));
    }

    /** Both leads have signed the usual clauses. */
    void holds() {
        begins(office.mia);
        proposes(office.mia, "To begin with").saysPrivately("Proposed.");
        office.sue.presses(proposal(office.sue), "Sign").saysPrivately("as version 1");
    }
}
