package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads, and what both sides have agreed on: the usual clauses, of which the last three are to be confirmed. */
class ReadyLeadsTest {

    private static final String CONFIRMED = "The contact knows that sales will call";

    private final DefinitionDesk desk = DefinitionDesk.withLeads();
    private final Office office = desk.office();
    private static final String C8 = "C8";

    @BeforeEach
    void bothHaveSigned() {
        desk.holds();
    }

    private Map<String, List<String>> ready(String company) {
        return new HashMap<>(Map.of(
                "company", List.of(company),
                "contact", List.of("Ada Lovelace"),
                "email", List.of("ada@" + company.toLowerCase(Locale.ROOT) + ".example"),
                "whyNow", List.of("They asked for a price"),
                "nextStep", List.of("Call her"),
                "campaign", List.of("Spring fair"),
                "confirmed", List.of("C6", "C7", C8)));
    }

    private Card offered(String company, Map<String, List<String>> values) {
        office.mia.types("lead").fills(values).saysNothing();
        return office.cardOf(company, "Accept");
    }

    @Test
    void a_lead_that_is_as_agreed_is_posted_at_once() {
        assertThat(offered("Acme", ready("Acme")).toString()).doesNotContain("Sent without");
    }

    @Test
    void a_statement_is_read_in_full_where_it_is_confirmed() {
        var words = "The contact " + "really ".repeat(20) + "knows that sales will call";
        desk.presses(office.mia, "Propose a change");
        desk.adds(office.mia, words).saysPrivately("Added.");
        desk.proposes(office.mia, "One more").saysPrivately("signed by");
        office.sue.presses(desk.proposal(office.sue), "Sign").saysPrivately("as version 2");
        assertThat(office.mia.types("lead").form().toString()).contains("C9, " + words, CONFIRMED);
    }

    @Test
    void what_is_missing_is_named_before_a_lead_is_sent_and_can_be_added() {
        var values = ready("Acme");
        values.put("confirmed", List.of("C6", "C7"));
        var asked = office.mia.types("lead").fills(values);
        assertThat(asked.form().toString()).contains("have agreed on more", CONFIRMED);
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("Lead Acme"));
        asked.fills(Map.of("campaign", List.of("Spring fair"), "confirmed", List.of("C6", "C7", C8)))
                .saysNothing();
        assertThat(office.cardOf("Acme", "Accept").toString()).doesNotContain("Sent without");
    }

    @Test
    void who_sends_a_lead_anyway_says_why_and_sales_reads_it() {
        var values = ready("Acme");
        values.put("confirmed", List.of("C6", "C7"));
        var asked = office.mia.types("lead").fills(values);
        assertThat(asked.fills(Map.of()).complaints())
                .containsExactly(Map.entry("anyway", "Please say why, or add what is missing: " + C8 + "."));
        asked.fills(Map.of("anyway", List.of("The fair ends today"))).saysNothing();
        assertThat(office.cardOf("Acme", "Accept").toString())
                .contains("Sent without what is agreed on: " + C8 + ", " + CONFIRMED, "The fair ends today");
    }

    @Test
    void nobody_is_held_up_by_a_question_that_a_form_did_not_ask() {
        offered("Acme", ready("Acme"));
        var values = ready("Acme");
        values.put("confirmed", List.of("C6", "C7"));
        var twins = office.mia.types("lead").fills(values);
        assertThat(twins.form().toString()).contains("may be here already").doesNotContain("have agreed on more");
        var asked = twins.fills(Map.of("twin", List.of("new")));
        assertThat(asked.form().toString()).contains("have agreed on more");
        assertThat(asked.fills(Map.of()).complaints()).containsOnlyKeys("anyway");
        asked.fills(Map.of("anyway", List.of("Another department"))).saysNothing();
    }

    @Test
    void what_is_no_longer_confirmed_after_a_warning_is_asked_for_first() {
        var values = ready("Acme");
        values.put("touches", List.of("1"));
        var early = office.mia.types("lead").fills(values);
        assertThat(early.form().toString()).contains("early").doesNotContain("have agreed on more");
        var asked = early.fills(Map.of("confirmed", List.of("C6", "C7")));
        assertThat(asked.form().toString()).contains("have agreed on more", C8);
        assertThat(asked.fills(Map.of()).complaints()).containsOnlyKeys("anyway");
    }

    @Test
    void a_return_cites_what_is_not_as_agreed() {
        var card = offered("Acme", ready("Acme"));
        var form = office.sam.presses(card, "Return");
        assertThat(form.form().toString()).contains("Not as agreed: " + C8);
        assertThat(form.fills(Map.of("reason", List.of("C99"))).complaints()).containsOnlyKeys("reason");
        assertThat(form.fills(Map.of("reason", List.of("NOT_AS_AGREED"))).complaints())
                .containsOnlyKeys("reason");
        form.fills(Map.of("reason", List.of(C8), "note", List.of("They were surprised")));
        assertThat(office.cardOf("Acme", "Offer again").toString())
                .contains("Not as agreed: " + C8 + ", " + CONFIRMED, "They were surprised");
        office.mia.gets("returned it: Not as agreed: " + C8);
    }

    @Test
    void a_lead_that_is_offered_again_is_looked_at_again() {
        office.sam.presses(offered("Acme", ready("Acme")), "Return").fills(Map.of("reason", List.of(C8)));
        var form = office.mia.presses(office.cardOf("Acme", "Offer again"), "Offer again");
        var asked = form.fills(Map.of("confirmed", List.of("C6", "C7")));
        assertThat(asked.form().toString()).contains("have agreed on more");
        assertThat(asked.fills(Map.of()).complaints()).containsOnlyKeys("anyway");
        asked.fills(Map.of("anyway", List.of("They know by now"))).saysPrivately("Acme waits for sales again.");
        assertThat(office.cardOf("Acme", "Accept").toString()).contains("They know by now");
    }
}
