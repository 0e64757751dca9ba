package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.people.PodId;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written of leads into a file. */
class LeadCellsTest {

    private static List<String> exported(Lead lead) {
        var cells = LeadCells.of(new LeadCells.Line(lead, Optional.empty(), Optional.empty(), Optional.empty()));
        return Stream.of(LeadColumn.OFFERED, LeadColumn.CLOSED)
                .map(column -> cells.get(LeadColumn.written().indexOf(column)))
                .toList();
    }

    @Test
    void an_export_says_when_a_lead_was_closed_only_if_it_is() {
        var worked = LeadFixtures.after(LeadFixtures.offeredLead(), Change.to(State.ACCEPTED), SAM);
        assertThat(exported(worked)).containsExactly("2026-03-02 09:00", "");
        assertThat(exported(LeadFixtures.after(worked, Change.to(State.WON), SAM)))
                .containsExactly("2026-03-02 09:00", "2026-03-02 09:00");
    }

    /** As much as a file can say of it. */
    private static Particulars detailed() {
        var details = new Details(
                "Germany",
                "Bavaria",
                "Steel",
                new BigDecimal("1.234"),
                new BigDecimal("77"),
                "Fair",
                new Touches(3, LocalDate.of(2026, 2, 27)),
                Map.of("plan", "gold"));
        var dinars = new Money(new BigDecimal("1.234"), Currency.getInstance("KWD"));
        return new Particulars(
                ACME.company(),
                true,
                ACME.contact(),
                ACME.email(),
                ACME.phone(),
                ACME.campaign(),
                ACME.whyNow(),
                ACME.nextStep(),
                dinars,
                ACME.note(),
                details);
    }

    @Test
    void what_is_written_is_read_back_the_same() {
        var known = detailed();
        var offer = Offer.by(MIA, known, Readiness.NOTHING_AGREED, Instant.parse("2026-02-01T10:11:12.345Z"));
        var lead = new Lead(
                new LeadId("01KF0000000000000000ACME42"),
                new PodId("pod"),
                offer,
                List.of(),
                Progress.offered(Routed.TO_ALL),
                LeadFixtures.clock(offer.at()),
                Ties.NONE,
                null);
        var titles = LeadColumn.written().stream().map(LeadColumn::title).toList();
        assertThat(LeadRowsTest.fine(LeadRowsTest.read(
                                ZoneId.of("Asia/Tokyo"),
                                titles,
                                LeadCells.of(new LeadCells.Line(
                                        lead, Optional.empty(), Optional.empty(), Optional.empty()))))
                        .particulars())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(known);
    }
}
