package dev.baton.sandbox;

import static dev.baton.sandbox.Member.GRACE;
import static dev.baton.sandbox.Member.MAYA;
import static dev.baton.sandbox.Member.PRIYA;

import java.util.List;
import java.util.Map;

/** What both sides have agreed on, which each lead keeps, and a larger change that waits for their leads. */
final class DemoDefinition {

    private static final String DEFINITION = "/lead definition";
    private static final String SEE = "See the proposal";
    private static final String CLAUSES = "Change the clauses";
    private static final String PROPOSE = "Propose it";

    void tell(Player leads) throws InterruptedException {
        leads.pressBelow(MAYA, "definition-begins", DEFINITION, "Begin with nothing", Map.of());
        leads.pressBelow(
                MAYA,
                "definition-company",
                DEFINITION,
                List.of(SEE, CLAUSES, "Add fields"),
                Map.of("fields", List.of("COMPANY")));
        leads.pressBelow(
                MAYA,
                "definition-why",
                DEFINITION,
                List.of(SEE, CLAUSES, "Add fields"),
                Map.of("fields", List.of("WHY_NOW")));
        leads.pressBelow(
                MAYA,
                "definition-proposes",
                DEFINITION,
                List.of(SEE, PROPOSE),
                reason("So that nobody has to guess when a lead is ready."));
        leads.pressBelow(GRACE, "definition-signs", DEFINITION, List.of(SEE, "Sign"), Map.of());
        leads.pressBelow(PRIYA, "definition-changes", DEFINITION, "Propose a change", Map.of());
        leads.pressBelow(
                PRIYA,
                "definition-adds",
                DEFINITION,
                List.of(SEE, CLAUSES, "Add a statement"),
                Map.of("statement", List.of("They have a budget, or a date by which they decide")));
        leads.pressBelow(
                PRIYA,
                "definition-asks",
                DEFINITION,
                List.of(SEE, PROPOSE),
                reason("Three leads came back this month because nobody there could decide."));
    }

    private static Map<String, List<String>> reason(String words) {
        return Map.of("reason", List.of(words));
    }
}
