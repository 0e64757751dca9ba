package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Input;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see of what makes a lead ready, and how its clauses are changed. */
class ChangingDefinitionTest {

    private final DefinitionDesk desk = DefinitionDesk.withLeads();
    private final Office office = desk.office();

    private static String words(Card card) {
        return Office.words(card);
    }

    @Test
    void of_two_changes_of_one_clause_the_second_sees_the_first_before_it_takes_its_place() {
        desk.begins(office.sam);
        var form = office.mia.presses(desk.clauses(office.mia), "Change");
        office.sam
                .presses(desk.clauses(office.sam), "Change")
                .fills(Map.of("own", List.of("Legal name")))
                .saysPrivately("Saved.");
        var again = form.fills(Map.of("own", List.of("Brand")));
        assertThat(again.form().toString())
                .contains("Somebody else has changed", "Company or Legal name is filled in", "Brand");
        again.fills(Map.of()).saysPrivately("Company or Brand is filled in");
    }

    @Test
    void guests_of_other_companies_see_nothing() {
        desk.holds();
        assertThat(office.gus.types("lead definition").reply.toString()).doesNotContain("Company is filled in");
        assertThat(office.gus.types("lead definition history").reply.toString()).doesNotContain("To begin with");
    }

    @Test
    void a_number_that_is_no_amount_of_money_has_any_decimals_and_may_be_negative() {
        desk.begins(office.sam);
        for (var number : List.of("12.3456", "-5")) {
            office.sam
                    .presses(desk.clauses(office.sam), "Add fields")
                    .fills(Map.of("fields", List.of("SCORE"), "how", List.of("AT_LEAST"), "value", List.of(number)))
                    .saysPrivately("Score: at least " + number);
        }
    }

    @Test
    void the_form_of_a_clause_says_what_is_wrong() {
        desk.begins(office.sam);
        var form = office.sam.presses(desk.clauses(office.sam), "Add fields");
        assertThat(form.fills(Map.of()).complaints()).containsOnlyKeys("fields");
        assertThat(form.fills(Map.of("fields", List.of("SIZE"), "how", List.of("AT_LEAST")))
                        .complaints())
                .containsOnlyKeys("value");
        assertThat(form.fills(Map.of(
                                "fields", List.of("COUNTRY"),
                                "how", List.of("AT_LEAST"),
                                "value", List.of("50")))
                        .complaints())
                .containsOnlyKeys("how");
        assertThat(form.fills(Map.of(
                                "fields", List.of("VALUE"),
                                "how", List.of("AT_LEAST"),
                                "value", List.of("5000")))
                        .complaints())
                .containsOnlyKeys("currency");
        for (var name : List.of("Budget (EUR)", "R&D?", "x".repeat(41))) {
            assertThat(form.fills(Map.of("own", List.of("plan, " + name))).complaints())
                    .as("what no lead can carry")
                    .containsOnlyKeys("own");
        }
        assertThat(form.fills(Map.of(
                                "fields", List.of("SCORE"),
                                "how", List.of("AT_LEAST"),
                                "value", List.of("many")))
                        .complaints())
                .containsEntry("value", "Please use a number, such as 200, 12,000 or 12k.");
        assertThat(form.fills(Map.of("fields", List.of("COMPANY"))).card().toString())
                .contains("Another clause says the same already");
        form.fills(Map.of(
                        "fields", List.of("VALUE"),
                        "how", List.of("AT_LEAST"),
                        "value", List.of("5,000"),
                        "currency", List.of("eur")))
                .saysPrivately("Expected value: at least EUR 5,000");
    }

    @Test
    void clauses_are_put_in_order_by_their_codes() {
        desk.begins(office.sam);
        var form = office.sam.presses(desk.clauses(office.sam), "Order");
        assertThat(form.fills(Map.of("codes", List.of("C1 C2"))).complaints()).containsKey("codes");
        assertThat(form.fills(Map.of("codes", List.of("one two"))).complaints()).containsKey("codes");
        var saved = form.fills(Map.of("codes", List.of("c8, C1 C2 C3 C4 C5 C6 C7")));
        assertThat(words(saved.card())).contains("Strong[text=C8]").doesNotContain("Strong[text=C7]");
    }

    @Test
    void clauses_are_read_in_full_where_they_are_put_in_order() {
        desk.begins(office.sam);
        for (var number = 0; number < 12; number++) {
            desk.adds(office.sam, number + " " + "really ".repeat(33).strip() + " so")
                    .saysPrivately("Added.");
        }
        var form = office.sam.presses(desk.clauses(office.sam), "Order").form();
        assertThat(form.inputs().stream().filter(Input.Notice.class::isInstance))
                .hasSize(2);
        assertThat(form.toString()).contains("C9  0 really", "C20  11 really").doesNotContain("…");
    }

    @Test
    void what_does_not_fit_is_signed_on_its_last_page() {
        desk.begins(office.sam);
        for (var number = 1; number <= 12; number++) {
            desk.adds(office.sam, "It is true that " + number).saysPrivately("Added.");
        }
        desk.adds(office.sam, "One more").saysPrivately("It has 20 clauses, which is the most.");
        desk.proposes(office.sam, "All of it");
        var asked = office.sue.gets("All of it");
        assertThat(words(asked)).contains("Page 1 of 2.").doesNotContain("It is true that 12", "label=Sign");
        assertThat(words(office.sue.presses(desk.proposal(office.sue), "More").card()))
                .contains("It is true that 12", "label=Sign");
        office.sue.presses(office.sue.presses(asked, "Read on").card(), "Sign").saysPrivately("Signed.");
    }

    @Test
    void all_versions_can_be_read_with_who_signed_when_and_why() {
        desk.holds();
        desk.presses(office.mia, "Propose a change");
        desk.adds(office.mia, "They have a budget");
        desk.proposes(office.mia, "Sales met people without money");
        office.sue.presses(desk.proposal(office.sue), "Sign").saysPrivately("as version 2");
        var history = office.sam.types("lead definition history").card();
        assertThat(words(history))
                .contains("Version 2", "Sales met people without money", "Version 1", "To begin with");
        assertThat(words(office.sam.presses(history, "Version 2").card()))
                .contains("What changed", "They have a budget", office.sue.person.value());
        office.sam.types("lead definition history v1").saysPrivately("Version 1 of Enterprise DACH");
        office.sam.types("lead definition history v7").saysPrivately("There is no version 7.");
    }

    @Test
    void whoever_names_no_pod_or_one_that_is_not_there_is_asked_which_one() {
        office.ada.types("lead definition Nowhere").saysPrivately("There is no pod of that name. Which one is it?");
        office.ada.types("lead definition enterprise dach").saysPrivately("ready for Enterprise DACH");
    }
}
