package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.leads.LeadRows.Owner;
import dev.baton.leads.LeadRows.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of a file; Sam is in sales, Mia is not. It is Monday, 6:00 in Tokyo, and still Sunday in UTC. */
class LeadRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T21:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Map<String, Owner> PEOPLE =
            Map.of("sam@example.com", new Owner(SAM, true), "mia@example.com", new Owner(MIA, false));

    static Row read(ZoneId zone, List<String> names, List<String> cells) {
        if (LeadHeader.read(names) instanceof LeadHeader.Reading.Fine(var header)) {
            return new LeadRows(header, NOW, zone, email -> Optional.ofNullable(PEOPLE.get(email))).read(cells);
        }
        throw new AssertionError("the header is refused");
    }

    /** @param row a name of a column, its cell, and so on */
    private static Row read(ZoneId zone, String... row) {
        var names = new ArrayList<>(List.of("Company"));
        var cells = new ArrayList<>(List.of("Acme"));
        for (var i = 0; i < row.length; i += 2) {
            names.add(row[i]);
            cells.add(row[i + 1]);
        }
        return read(zone, names, cells);
    }

    static FiledLead fine(Row row) {
        if (row instanceof Row.Fine(var lead)) {
            return lead;
        }
        throw new AssertionError(row.toString());
    }

    private static FiledLead.Past past(Row row) {
        return Objects.requireNonNull(fine(row).past());
    }

    private static List<String> complaints(Row row) {
        return row instanceof Row.Wrong(var complaints) ? complaints : List.of();
    }

    @Test
    void a_company_is_enough() {
        var lead = fine(read(TOKYO));
        assertThat(lead.particulars().company()).isEqualTo("Acme");
        assertThat(lead.past()).isNull();
    }

    @Test
    void names_and_a_job_title_make_a_contact() {
        assertThat(fine(read(TOKYO, "First name", "Ann", "Last name", "Lee", "Job title", "CTO"))
                        .particulars()
                        .contact())
                .isEqualTo("Ann Lee, CTO");
    }

    @Test
    void what_only_matters_for_leads_of_the_past_is_not_looked_at_in_new_ones() {
        var lead = fine(
                read(TOKYO, "Create date", "3/31/2026", "Close date", "2099-01-01", "Owner email", "gone@example.com"));
        assertThat(lead.past()).isNull();
    }

    @Test
    void dates_of_the_past_that_nobody_understands_or_of_the_future_are_named() {
        assertThat(complaints(
                        read(TOKYO, "Lead state", "lost", "Create date", "3/31/2026", "Close date", "2026-03-03")))
                .containsExactly(
                        "Handed over: “3/31/2026”. Please write a day that there is, such as 2026-03-31.",
                        "Closed: “2026-03-03”. Please use a date that isn't in the future, nor before 1970.");
    }

    @Test
    void a_day_that_there_is_not_never_becomes_another() {
        assertThat(complaints(read(TOKYO, "Lead state", "won", "Handed over", "31.2.2026", "Closed", "2026-02-30")))
                .containsExactly(
                        "Handed over: “31.2.2026”. Please write a day that there is, such as 2026-03-31.",
                        "Closed: “2026-02-30”. Please write a day that there is, such as 2026-03-31.");
        assertThat(complaints(read(TOKYO, "Last touch", "30/2/2026"))).hasSize(1);
    }

    @Test
    void a_time_is_that_of_the_pod_as_an_export_writes_it() {
        var past = past(read(
                NEW_YORK, "Lead state", "lost", "Handed over", "2026-02-01 09:15", "Closed", "2026-02-03T10:00:00Z"));
        assertThat(past.offered()).isEqualTo("2026-02-01T14:15:00Z");
        assertThat(SheetMoments.written(past.offered(), NEW_YORK)).isEqualTo("2026-02-01 09:15");
        assertThat(past.closed()).isEqualTo("2026-02-03T10:00:00Z");
    }

    @Test
    void a_recycled_lead_may_come_back_in_the_future_on_a_morning_if_no_time_is_said() {
        assertThat(past(read(TOKYO, "Lead state", "nurture", "Recycled until", "2026-06-01"))
                        .until())
                .isEqualTo("2026-06-01T00:00:00Z");
        assertThat(past(read(TOKYO, "Lead state", "recycled", "Wiedervorlage", "1.6.2026 10:30"))
                        .until())
                .isEqualTo("2026-06-01T01:30:00Z");
        assertThat(past(read(TOKYO, "Lead state", "recycled", "Recycled until", "2020-01-01"))
                        .until())
                .isEqualTo("2020-01-01T00:00:00Z");
        assertThat(past(read(TOKYO, "Lead state", "recycled")).until()).isNull();
        assertThat(past(read(TOKYO, "Lead state", "lost", "Recycled until", "someday"))
                        .until())
                .isNull();
    }

    @Test
    void a_day_to_come_back_that_nobody_understands_or_that_is_too_far_off_is_named() {
        assertThat(complaints(read(TOKYO, "Lead state", "recycled", "Recycled until", "someday")))
                .containsExactly("Recycled until: “someday”. Please write a day that there is, such as 2026-03-31.");
        assertThat(complaints(read(TOKYO, "Lead state", "recycled", "Recycled until", "9999-12-31")))
                .containsExactly("Recycled until: “9999-12-31”. Please use a date within 24 months from now, and not"
                        + " before 1970.");
    }

    @Test
    void a_priority_that_nobody_knows_is_named() {
        assertThat(fine(read(TOKYO, "Priority", "Urgent")).particulars().hot()).isTrue();
        assertThat(fine(read(TOKYO, "Priority", "normal")).particulars().hot()).isFalse();
        assertThat(complaints(read(TOKYO, "Priority", "soonish")))
                .containsExactly("Priority: “soonish”. Please use normal or hot.");
    }

    @Test
    void all_that_is_wrong_in_a_row_is_named() {
        assertThat(complaints(read(
                        TOKYO,
                        "E-mail",
                        "acme",
                        "Priority",
                        "soonish",
                        "Expected value",
                        "much",
                        "Currency",
                        "EURO",
                        "Lead state",
                        "won",
                        "Handed over",
                        "31.2.2026",
                        "Won value",
                        "a lot",
                        "Currency of won value",
                        "dollars")))
                .extracting(words -> words.substring(0, words.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "E-mail",
                        "Priority",
                        "Expected value",
                        "Currency",
                        "Handed over",
                        "Won value",
                        "Currency of won value");
    }

    @Test
    void a_day_begins_where_the_pod_is() {
        assertThat(past(read(NEW_YORK, "Lead state", "lost", "Handed over", "2026-02-01"))
                        .offered())
                .isEqualTo("2026-02-01T05:00:00Z");
        assertThat(past(read(TOKYO, "Lead state", "lost", "Handed over", "2.3.2026"))
                        .offered())
                .isEqualTo("2026-03-01T15:00:00Z");
    }

    @Test
    void a_day_that_has_begun_somewhere_else_only_is_now() {
        assertThat(past(read(NEW_YORK, "Lead state", "lost", "Closed", "2026-03-02 09:15"))
                        .closed())
                .isEqualTo(NOW);
    }

    @Test
    void a_lead_is_never_closed_before_it_was_handed_over() {
        var past = past(read(TOKYO, "Lead state", "lost", "Handed over", "2026-02-10", "Closed", "2026-02-01"));
        assertThat(past.closed()).isEqualTo(past.offered());
    }

    @Test
    void who_works_on_a_lead_is_in_sales() {
        assertThat(past(read(TOKYO, "Lead state", "accepted", "Owner email", "Sam@Example.com"))
                        .owner())
                .isEqualTo(SAM);
        assertThat(complaints(read(TOKYO, "Lead state", "meeting", "Owner email", "mia@example.com")))
                .singleElement()
                .asString()
                .contains("That person isn't in sales there");
        assertThat(complaints(read(TOKYO, "Lead state", "contacted")))
                .containsExactly("Owner's e-mail: Please say who works on it: the e-mail address of somebody here.");
        assertThat(complaints(read(TOKYO, "Lead state", "accepted", "Owner email", "gone@example.com")))
                .containsExactly(
                        "Owner's e-mail: “gone@example.com”. Baton knows nobody here with that e-mail address.");
    }

    @Test
    void whoever_has_won_or_lost_a_lead_may_have_left_sales_since() {
        assertThat(past(read(TOKYO, "Lead state", "won", "Owner email", "mia@example.com"))
                        .owner())
                .isEqualTo(MIA);
    }

    @Test
    void touches_are_read_in_the_ways_in_which_days_are_written() {
        var touches = fine(read(TOKYO, "Touches so far", "6", "Last touch", "27.2.2026"))
                .particulars()
                .details()
                .touches();
        assertThat(touches).isEqualTo(new Touches(6, LocalDate.of(2026, 2, 27)));
        assertThat(complaints(read(TOKYO, "Touches so far", "many", "Last touch", "yesterday")))
                .hasSize(2);
    }

    @Test
    void an_unknown_state_and_cells_without_a_column_are_named() {
        assertThat(complaints(read(TOKYO, "Lead state", "gone")))
                .singleElement()
                .asString()
                .startsWith("Lead state: “gone”. Please use new,");
        assertThat(complaints(read(TOKYO, List.of("Company"), List.of("Acme", "more"))))
                .containsExactly("More stands there than there are columns. Is a quote missing?");
    }
}
