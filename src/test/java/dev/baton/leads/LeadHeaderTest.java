package dev.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.leads.LeadHeader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which column of a file holds what. */
class LeadHeaderTest {

    private static LeadHeader header(String... names) {
        return LeadHeader.read(List.of(names)) instanceof Reading.Fine(var header) ? header : gone();
    }

    private static LeadHeader gone() {
        throw new AssertionError("the header is refused");
    }

    @Test
    void the_columns_of_a_hubspot_export_are_known() {
        var header = header(
                "Record ID",
                "First Name",
                "Last Name",
                "Email",
                "Phone Number",
                "Company Name",
                "Create Date",
                "Associated Company",
                "Work email",
                "State/Region");
        assertThat(header.places().keySet())
                .containsExactlyInAnyOrder(
                        LeadColumn.FIRST_NAME,
                        LeadColumn.LAST_NAME,
                        LeadColumn.EMAIL,
                        LeadColumn.PHONE,
                        LeadColumn.COMPANY,
                        LeadColumn.OFFERED,
                        LeadColumn.REGION);
    }

    @Test
    void of_two_columns_that_say_the_same_the_first_is_read_and_the_other_is_left_out() {
        var header = header("Company name", "Associated Company");
        assertThat(header.cell(List.of("Acme", "Globex"), LeadColumn.COMPANY)).isEqualTo("Acme");
        assertThat(header.unknown()).containsExactly("Associated Company");
    }

    @Test
    void a_state_is_that_of_an_address_unless_it_says_that_it_is_the_leads() {
        var header = header("Company", "State", "Lead state");
        var cells = List.of("Acme", "CA", "won");
        assertThat(header.cell(cells, LeadColumn.REGION)).isEqualTo("CA");
        assertThat(header.cell(cells, LeadColumn.STATE)).isEqualTo("won");
    }

    @Test
    void names_are_known_whatever_their_case_and_what_stands_between_the_letters() {
        assertThat(header("COMPANY_NAME", "e-Mail Adresse", "Owner’s e-mail")
                        .places()
                        .keySet())
                .containsExactlyInAnyOrder(LeadColumn.COMPANY, LeadColumn.EMAIL, LeadColumn.OWNER);
    }

    @Test
    void what_nobody_knows_is_left_out_and_what_baton_writes_for_people_is_not_mentioned() {
        assertThat(header("Id", "Company", "Favourite colour", "", "Pod", "Owner")
                        .unknown())
                .containsExactly("Favourite colour");
    }

    @Test
    void all_columns_that_baton_asks_for_are_read_back() {
        var titles = LeadColumn.asked().stream().map(LeadColumn::title).toList();
        var header = header(titles.toArray(String[]::new));
        assertThat(header.unknown()).isEmpty();
        assertThat(header.places().keySet()).containsExactlyInAnyOrderElementsOf(LeadColumn.asked());
    }

    @Test
    void without_a_company_there_is_nothing_to_read() {
        assertThat(LeadHeader.read(List.of("E-mail", "Lead state")))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class, wrong -> assertThat(wrong.reason()).contains("has to be “Company”"));
    }
}
