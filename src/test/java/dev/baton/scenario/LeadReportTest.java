package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Place;
import dev.baton.chat.Role;
import dev.baton.chat.Sending;
import dev.baton.people.DownloadSource;
import dev.baton.people.DownloadSource.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes of leads is counted. Four working hours are agreed on; it is Monday, 10:00 in Berlin. */
class LeadReportTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void setTheClockBack() {
        Baton.CLOCK.set(now);
    }

    private void passes(int minutes) {
        Baton.CLOCK.advance(Duration.ofMinutes(minutes));
        Quiet.in(office);
    }

    private Card offered(String company, String campaign) {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of(company), "whyNow", List.of("They asked"), "campaign", List.of(campaign)))
                .saysNothing();
        return office.cardOf(company, "Accept");
    }

    private static String said(Office.Answer answer) {
        return answer.card().parts().stream().map(Part::toString).reduce("", (all, part) -> all + "\n" + part);
    }

    private String podIn(Card report) {
        return download(report).argument().split(" ", -1)[0];
    }

    private static Button.Press download(Card report) {
        return Office.buttons(report).stream()
                .filter(button -> button.label().equals("Download"))
                .findFirst()
                .orElseThrow();
    }

    private List<List<String>> rows(PersonId reader, Card report) {
        return table(office, reader, download(report).argument().replace(' ', '/'))
                .map(table -> table.rows().toList())
                .orElseThrow();
    }

    private static Optional<Table> table(Office office, PersonId reader, String id) {
        return office.baton
                .parts(DownloadSource.class)
                .filter(source -> source.kind().equals("lead-report"))
                .findFirst()
                .orElseThrow()
                .table(office.organization(), id, reader);
    }

    private static List<String> row(List<List<String>> rows, String... wanted) {
        return rows.stream()
                .filter(row -> Stream.of(wanted).allMatch(row::contains))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_helped_with_a_win_that_is_taken_back_does_not_count() {
        office.sam.presses(offered("Acme", ""), "Accept");
        var accepted = office.cardOf("Acme", "Contacted");
        var before = said(office.mia.types("lead report"));
        var receipt = office.sam
                .presses(accepted, "Won")
                .fills(Map.of("helpers", List.of(office.mia.person.value())))
                .card();
        office.mia.presses(office.mia.gets("says that you helped"), "I helped");
        assertThat(said(office.mia.types("lead report"))).isNotEqualTo(before);
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back.");
        assertThat(said(office.mia.types("lead report"))).isEqualTo(before);
    }

    /** Of three leads one is won, one comes back and one is overdue. */
    private void aMorningPasses() {
        var acme = offered("Acme", "Spring webinar");
        var globex = offered("Globex", "spring Webinar");
        offered("Initech", "");
        Quiet.in(office);
        passes(30);
        office.sam.presses(acme, "Accept").saysPrivately("You work on Acme now.");
        passes(60);
        office.sue
                .presses(globex, "Return")
                .fills(Map.of("reason", List.of("NO_FIT")))
                .saysPrivately("went back to marketing");
        passes(180);
        office.sam
                .presses(office.cardOf("Acme", "Accepted"), "Won")
                .fills(Map.of("value", List.of("12.000"), "currency", List.of("USD")))
                .saysPrivately("is won");
    }

    @Test
    void nobody_has_answered_a_lead_that_is_closed_since_its_contact_is_erased() {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "contact", List.of("Jo Doe"),
                        "email", List.of("jo@acme.example"),
                        "whyNow", List.of("They asked")));
        office.cardOf("Acme", "Accept");
        var before = said(office.mia.types("lead report"));
        office.ada.presses(office.ada.types("admin erase jo@acme.example").card(), "Erase for good");
        office.ada.gets("Erased: contact ");
        Quiet.in(office);
        assertThat(said(office.mia.types("lead report"))).isEqualTo(before);
    }

    @Test
    void what_was_offered_and_answered_counts_with_the_time_that_it_took() {
        aMorningPasses();
        var report = office.mia.types("lead report");
        assertThat(said(report))
                .contains("So far")
                .contains("Fact[label=Offered, value=Text[spans=[Words[text=3]]]]")
                .contains("1, 1 of them in time")
                .contains("Answered in time")
                .contains("2 of 3")
                .contains("There were 2 answers")
                .contains("half of them within 30 working minutes")
                .contains("Not our kind of customer: 1 returned")
                .contains("Fact[label=Overdue, value=Text[spans=[Words[text=1]]]]")
                .contains("1, worth USD 12,000")
                .contains("Spring webinar: 2 offered, 1 accepted, 1 returned, 1 won, worth USD 12,000")
                .contains("No campaign: 1 offered");
        var rows = rows(office.ada.person, report.card());
        assertThat(row(rows, "response median", "all")).contains("1800", "seconds");
        assertThat(row(rows, "own delay median", "all")).contains("0");
        assertThat(rows)
                .as("two answers have no p90")
                .noneMatch(row -> row.toString().contains("p90"));
        assertThat(row(rows, "won value", "all")).contains("12000", "USD");
        assertThat(row(rows, "won value", "campaign", "Spring webinar")).contains("12000", "USD");
        assertThat(row(rows, "overdue", "all")).contains("1");
        assertThat(row(rows, "accepted", "sales", "Sam")).contains("1");
        assertThat(row(rows, "won", "marketing", "Mia")).contains("1");
    }

    @Test
    void what_won_leads_were_worth_stands_with_them() {
        aMorningPasses();
        var umbrella = offered("Umbrella", "Spring webinar");
        office.sam.presses(umbrella, "Accept").saysPrivately("You work on Umbrella now.");
        office.sam
                .presses(office.cardOf("Umbrella", "Accepted"), "Lost")
                .fills(Map.of("reason", List.of("PRICE")))
                .saysPrivately("is lost");
        assertThat(said(office.mia.types("lead report")))
                .contains("Spring webinar: 3 offered, 2 accepted, 1 returned, 1 won, worth USD 12,000, 1 lost");
    }

    @Test
    void an_answer_that_was_taken_back_never_was() {
        var card = offered("Acme", "");
        var receipt = office.sam.presses(card, "Accept").card();
        passes(4);
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back");
        Quiet.in(office);
        var rows = rows(
                office.ada.person, office.ada.types("lead report this week").card());
        assertThat(row(rows, "accepted", "all")).contains("0");
        assertThat(row(rows, "answered", "all")).contains("0");
        assertThat(rows).noneMatch(row -> row.contains("sales") || row.contains("response median"));
    }

    @Test
    void while_the_platform_is_away_the_time_is_batons_own() {
        var away = new Sending.NotSent("planned", Duration.ofMillis(1));
        Baton.PLATFORM.failWith(post ->
                Optional.<Sending>of(away).filter(ignored -> post.place().equals(new Place.InChannel(office.channel))));
        try {
            office.mia.offers("Acme").saysNothing();
            Baton.CLOCK.advance(Duration.ofMinutes(50));
        } finally {
            Baton.PLATFORM.takesEverything();
        }
        var card = office.cardOf("Acme", "Accept");
        Quiet.in(office);
        passes(20);
        office.sam.presses(card, "Accept").saysPrivately("You work on Acme now.");
        var rows = rows(
                office.ada.person, office.ada.types("lead report this week").card());
        assertThat(row(rows, "response median", "all")).contains("4200");
        assertThat(row(rows, "own delay median", "all")).contains("3000");
        assertThat(row(rows, "human response median", "all")).contains("1200");
    }

    @Test
    void people_see_their_own_figures_and_whoever_leads_a_side_those_of_its_people() {
        office.sam.presses(offered("Acme", ""), "Accept").saysPrivately("You work on Acme now.");
        office.sue.presses(offered("Globex", ""), "Accept").saysPrivately("You work on Globex now.");
        Quiet.in(office);
        var sam = office.sam.person.value();
        var sue = office.sue.person.value();
        assertThat(said(office.sue.types("lead report")))
                .contains("In sales", "Mention[person=" + sue, "only your own figures")
                .doesNotContain(sam)
                .doesNotContain("In marketing");
        assertThat(said(office.mia.types("lead report")))
                .contains("In marketing")
                .doesNotContain("In sales");
        assertThat(said(office.ada.types("lead report"))).contains(sam, sue, "all figures");
        office.ada.types("setup").fills(Map.of("salesLead", List.of(sue))).saysNothing();
        assertThat(said(office.sue.types("lead report")))
                .contains(sam, "the figures of sales, and your own")
                .doesNotContain("In marketing");
    }

    @Test
    void another_pods_report_is_for_its_people_and_administrators() {
        offered("Acme", "Secret launch");
        Quiet.in(office);
        var report = office.mia.types("lead report").card();
        var pod = podIn(report);
        var tom = office.hire("Tom", Role.MEMBER);
        for (var words : List.of("lead report " + pod, "lead report this month Enterprise DACH")) {
            tom.types(words).saysPrivately("is for the people of that pod and for administrators");
        }
        tom.types("lead report").saysPrivately("You are in no pod");
        var argument = download(report).argument();
        tom.does(new Action(tom.context(null), "lead.report-file", argument))
                .saysPrivately("is for the people of that pod");
        assertThat(table(office, tom.person, argument.replace(' ', '/'))).isEmpty();
        assertThat(table(office, office.mia.person, argument.replace(' ', '/'))).isPresent();
        var stranger = Office.withPod();
        assertThat(table(stranger, stranger.ada.person, argument.replace(' ', '/')))
                .isEmpty();
        stranger.ada
                .does(new Action(stranger.ada.context(null), "lead.report-file", argument))
                .saysPrivately("That report is gone");
        for (var forged : List.of("", pod, pod + " week_2026-13-01", pod + " week_2026-03-02 x")) {
            office.ada
                    .does(new Action(office.ada.context(null), "lead.report-file", forged))
                    .saysPrivately("That report is gone");
        }
    }

    @Test
    void last_week_has_what_was_then_and_this_week_what_is_now() {
        offered("Acme", "");
        Quiet.in(office);
        assertThat(said(office.mia.types("lead report last week"))).contains("Nothing has come of leads");
        Baton.CLOCK.advance(Duration.ofDays(7));
        Quiet.in(office);
        assertThat(said(office.mia.types("lead report week")))
                .contains("Offered")
                .doesNotContain("So far");
        assertThat(said(office.mia.types("lead report this week"))).contains("Nothing has come of leads");
        office.mia.types("lead report this week Nowhere").saysPrivately("There is no pod of that name");
    }
}
