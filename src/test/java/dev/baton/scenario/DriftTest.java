package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.definitions.Citations.Counted;
import dev.baton.definitions.Citations.SentAnyway;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.Schedules;
import dev.baton.store.Realm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The monthly report of what came back. */
class DriftTest {

    private static final Counted FEBRUARY = new Counted(8, Map.of("C4", 2), Map.of());
    private static final Counted MARCH = new Counted(
            12,
            Map.of("C4", 5, "C2", 1, "C8", 5, "C3", 0),
            Map.of("C2", new SentAnyway(3, List.of("They called us <!channel>", "No time", "No time"))));

    private final Instant before = Baton.CLOCK.instant();
    private final DefinitionDesk desk = DefinitionDesk.withLeads();
    private final Office office = desk.office();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void counted() {
        Baton.CITED.pin(office.organization(), Instant.parse("2026-02-15T12:00:00Z"), FEBRUARY);
        Baton.CITED.pin(office.organization(), Instant.parse("2026-03-31T21:59:00Z"), MARCH);
    }

    private List<MemoryPlatform.Message> reports() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().startsWith("What came back to"))
                .toList();
    }

    @Test
    void the_first_working_day_of_a_month_brings_what_was_cited_most_against_the_month_before() {
        desk.holds();
        counted();
        Baton.CLOCK.set(Instant.parse("2026-04-01T07:05:00Z"));
        var report =
                office.sees(office.channel, message -> message.card().summary().startsWith("What came back to"));
        GoldenTest.approve("definition-drift", report.card());
        assertThat(Office.words(report.card()))
                .contains(
                        "12 leads were returned. In February: 8.",
                        "Cited by 5 of 12. In February: 2 of 8.",
                        "Cited by 5 of 12. In February: none of 8.",
                        "3 leads.\n• “They called us")
                .containsSubsequence("Strong[text=C4]", "Strong[text=C8]", "Strong[text=C2]");
        office.sam.types("lead definition");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void a_month_without_returns_brings_nothing_and_a_holiday_moves_the_report() {
        desk.holds();
        Baton.CITED.pin(
                office.organization(), Instant.parse("2026-04-15T12:00:00Z"), new Counted(1, Map.of(), Map.of()));
        Baton.CLOCK.set(Instant.parse("2026-04-01T07:05:00Z"));
        Baton.CLOCK.set(Instant.parse("2026-05-01T07:05:00Z"));
        Baton.CLOCK.set(Instant.parse("2026-05-04T07:05:00Z"));
        var report =
                office.sees(office.channel, message -> message.card().summary().startsWith("What came back to"));
        assertThat(Office.words(report.card()))
                .contains("1 lead was returned. It cites no clause.")
                .doesNotContain("In March");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void whoever_asks_sees_this_month_so_far_in_private() {
        desk.holds();
        counted();
        office.sam.types("lead definition drift").saysPrivately("12 leads were returned. In February: 8.");
        assertThat(reports()).isEmpty();
    }

    @Test
    void what_is_zero_or_compares_with_nothing_is_left_out() {
        desk.holds();
        office.sam.types("lead definition drift").saysPrivately("text=No lead was returned.]");
        Baton.CITED.pin(
                office.organization(),
                Instant.parse("2026-03-15T12:00:00Z"),
                new Counted(2, Map.of("C4", 1), Map.of("C2", new SentAnyway(1, List.of()))));
        assertThat(Office.words(office.sam.types("lead definition drift").card()))
                .contains("text=2 leads were returned.]", "Cited by 1 of 2.]", "1 lead.]");
        Baton.CLOCK.set(Instant.parse("2026-04-15T07:05:00Z"));
        office.sam.types("lead definition drift").saysPrivately("text=No lead was returned. In March: 2.]");
        Baton.CITED.pin(
                office.organization(), Instant.parse("2026-04-15T07:00:00Z"), new Counted(3, Map.of(), Map.of()));
        office.sam
                .types("lead definition drift")
                .saysPrivately("3 leads were returned. In March: 2. None of them cites a clause.");
        office.sam.types("lead definition history").saysPrivately("8 clauses. Why: To begin with");
    }

    @Test
    void last_month_can_be_looked_at_too() {
        desk.holds();
        counted();
        Baton.CITED.pin(
                office.organization(), Instant.parse("2026-04-01T12:00:00Z"), new Counted(1, Map.of(), Map.of()));
        Baton.CLOCK.set(Instant.parse("2026-04-15T07:05:00Z"));
        var shown = office.sam.types("lead definition drift");
        shown.saysPrivately("1 lead was returned. In March: 12.");
        office.sam.presses(shown.card(), "Last month").saysPrivately("12 leads were returned. In February: 8.");
        office.sam.types("lead definition drift last").saysPrivately("12 leads were returned. In February: 8.");
    }

    @Test
    void the_report_comes_days_later_if_baton_was_down() {
        desk.holds();
        counted();
        Baton.CLOCK.set(Instant.parse("2026-04-03T16:00:00Z"));
        office.sees(office.channel, message -> message.card().summary().startsWith("What came back to"));
        Baton.CLOCK.set(Instant.parse("2026-04-04T16:00:00Z"));
        Quiet.in(office);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void a_pod_without_a_definition_in_force_has_no_report() {
        counted();
        var schedules = Baton.shared().part(Schedules.class);
        var pod = "definition-drift:" + podId();
        assertThat(schedules.find(realm(), pod)).isEmpty();
        desk.holds();
        assertThat(schedules.find(realm(), pod)).isPresent();
    }

    private Realm realm() {
        return Realms.of(office.organization());
    }

    private String podId() {
        return Baton.shared()
                .part(Directory.class)
                .podIn(office.organization(), office.channel)
                .orElseThrow()
                .id()
                .value();
    }
}
