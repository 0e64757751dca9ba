package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.people.Uploads;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leads from a file. */
class ImportTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);
    private final ImportDesk desk = new ImportDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private static long lines(String file) {
        return file.lines().count();
    }

    @Test
    void a_file_is_looked_at_first_and_its_leads_come_in_when_somebody_says_so() throws Exception {
        var asked = office.mia.types("lead import");
        GoldenTest.approve("lead-import-form", asked.form());
        var way = asked.fills(Map.of());
        way.saysPrivately("Nothing comes in before you have seen what Baton found.");
        GoldenTest.approve("lead-import-way", way.card());
        var card = desk.sends("""
                Firmenname;Vorname;Nachname;E-Mail-Adresse;Betrag;Währung;Lieblingsfarbe
                Müller AG;Jörg;Müller;J@Mueller.example;12.000;EUR;rot
                Acme;;;ann@acme.example;;;
                """, "2 leads are ready");
        GoldenTest.approve("lead-import-ready", card);
        assertThat(card.toString()).contains("Left out", "Lieblingsfarbe", "They go to Enterprise DACH");
        assertThat(office.mia.types("lead list").card().toString()).contains("No lead is open");

        office.mia.presses(card, "Import 2 leads").saysNothing();
        var lead = office.cardOf("Müller AG", "Accept");
        assertThat(lead.toString()).contains("Jörg Müller", "j@mueller.example", "EUR 12,000");
        office.sam.presses(lead, "Accept");
        office.cardOf("Müller AG", "Contacted");
        GoldenTest.approve("lead-import-done", desk.undoable());
        office.mia.gets("Your import is done: 2 leads are in.");
        office.sees(office.channel, message -> message.card().summary().contains("has imported 2 leads"));
        office.mia.presses(card, "Import 2 leads").saysPrivately("All leads are in already.");
    }

    @Test
    void leads_that_are_here_already_are_named_and_left_out_unless_somebody_wants_all() throws Exception {
        desk.brings("Company,E-mail\nKran Werke,eva@kran.example\n", 1);
        var file = "Company,E-mail\nKran Werke,Eva@Kran.example\nAcme,ann@acme.example\nAcme 2,ann@acme.example\n";
        var card = desk.sends(file, "1 lead is ready");
        assertThat(card.toString())
                .contains(
                        "Line 2, Kran Werke: a lead with this e-mail address is here already.",
                        "Line 4, Acme 2: line 3 has the same e-mail address.");
        office.mia.presses(card, "Import 1 lead");
        office.mia.gets("Your import is done: 1 lead is in.");
        office.mia.gets("2 were left out");
        assertThat(lines(desk.exported(""))).isEqualTo(3);
        var again = desk.sends(file, "All of its leads may be here already.");
        office.mia.presses(again, "Import all 3");
        office.mia.gets("Your import is done: 3 leads are in.");
        assertThat(lines(desk.exported(""))).isEqualTo(6);
    }

    @Test
    void what_has_come_since_the_file_was_looked_at_is_left_out_too() throws Exception {
        var file = "Company,E-mail\nKran Werke,eva@kran.example\nAcme,ann@acme.example\n";
        var first = desk.sends(file, "2 leads are ready");
        desk.brings("Company,E-mail\nAcme,ann@acme.example\n", 1);
        office.mia.presses(first, "Import 2 leads");
        office.mia.gets("1 was left out");
        assertThat(lines(desk.exported(""))).isEqualTo(3);
    }

    @Test
    void a_lead_that_came_in_returned_gets_a_card_when_it_is_offered_again() throws Exception {
        var card = desk.sends(
                "Company,E-mail,Lead state,Handed over,Closed\nOld,ann@old.example,returned,2020-02-01,2020-03-01\n",
                "1 lead is ready");
        office.mia.presses(card, "Import 1 lead");
        office.mia.gets("Your import is done: 1 lead is in.");
        office.mia
                .presses(office.mia.types("lead show Old").card(), "Offer again")
                .fills(Map.of("whyNow", List.of("They have money now")))
                .saysPrivately("Old waits for sales again.");
        assertThat(office.cardOf("Old", "Accept").toString()).contains("They have money now");
    }

    @Test
    void what_has_to_be_changed_is_named_by_line_and_nothing_comes_in() throws Exception {
        var rows = new StringBuilder("Company,E-mail,Employees,Lead state,Owner's e-mail,Handed over\n");
        rows.append("Fine,a@fine.example,12,,,\n");
        rows.append("Acme,acme,many,,,\n");
        rows.append(",a@b.example,,gone,,\n");
        rows.append("Globex,,,accepted,,2099-01-01\n");
        rows.append("Initech,,,won,nobody@example.com,,,more\n");
        var card = desk.sends(rows.toString(), "4 rows need a change");
        assertThat(card.toString())
                .contains(
                        "Line 3, E-mail: “acme”. Please write an e-mail address",
                        "Line 3, Employees: “many”",
                        "Line 4, Lead state: “gone”. Please use new,",
                        "Line 4, Company: Please fill this in.",
                        "1 other is fine")
                .doesNotContain("Import 1");
        GoldenTest.approve("lead-import-wrong", card);
        var offer = office.mia.presses(card, "All as a file").card();
        assertThat(SentFile.get(BATON, SentFile.pathIn(offer)).body())
                .startsWith("\uFEFFLine,What to change")
                .contains("6,More stands there than there are columns");
        assertThat(office.mia.types("lead list all").card().toString()).contains("There is no lead yet");
    }

    @Test
    void many_new_ones_come_in_without_cards_and_what_became_of_old_ones_is_kept() throws Exception {
        office.sam.types("lead list");
        var sam = "sam@import.example";
        var many = ImportDesk.leads(450, ",Owner's e-mail,Handed over,Closed,Won value,Currency of won value");
        var card =
                desk.sends(many + "\nOld,ann@old.example,won,,2020-02-01,2020-03-01,5000,USD\n", "451 leads are ready");
        assertThat(card.toString()).contains("none gets a card or a reminder").doesNotContain(sam);
        office.mia.presses(card, "Import 451 leads");
        office.mia.gets("Your import is done: 451 leads are in.");
        assertThat(office.mia.types("lead show Old").card().toString()).contains("Won", "USD 5,000");
        assertThat(office.sam.types("lead list waiting").card().toString()).contains("450", "Waits for");
        assertThat(lines(desk.exported("open"))).isEqualTo(451);
        assertThat(lines(desk.exported("won"))).isEqualTo(2);
        assertThat(lines(desk.exported("30d"))).isEqualTo(451);
        assertThat(lines(desk.exported("won enterprise dach"))).isEqualTo(2);
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().startsWith("Lead "));
        Baton.CLOCK.advance(Duration.ofDays(2));
        assertThat(office.messagesIn(office.sam.direct())).isEmpty();
        office.mia.offers("With a deadline").saysNothing();
        assertThat(office.sam.types("lead list waiting").card().toString())
                .as("what somebody waits for comes first")
                .contains("With a deadline");
    }

    @Test
    void what_is_exported_can_be_imported_again() throws Exception {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("=Acme, \"Inc\""),
                        "contact", List.of("Zoë, CEO"),
                        "phone", List.of("+49 30 1234567"),
                        "whyNow", List.of("Two\nlines"),
                        "value", List.of("1200.50"),
                        "priority", List.of("hot")));
        var file = desk.exported("");
        assertThat(file)
                .contains("'=Acme", "'+49 30 1234567", ",Asked")
                .containsPattern(",\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d,,");
        var other = new ImportDesk(Office.withPod(BATON));
        other.brings(file, 1);
        var again = other.exported("");
        var columns = file.lines().findFirst().orElseThrow();
        assertThat(again).startsWith(columns);
        var unlike = "(?m)^\\w{6},|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d|,\\w{6},";
        assertThat(again.replaceAll(unlike, "")).isEqualTo(file.replaceAll(unlike, ""));
    }

    @Test
    void it_can_be_discarded_and_is_forgotten_after_a_day() throws Exception {
        var card = desk.sends(ImportDesk.leads(3, ""), "3 leads are ready");
        office.mia.presses(card, "Discard").saysNothing();
        office.mia.gets("Nothing was imported.");
        office.mia.presses(card, "Import 3 leads").saysPrivately("discarded already");
        var second = desk.sends(ImportDesk.leads(4, ""), "4 leads are ready");
        Baton.CLOCK.advance(Duration.ofDays(1));
        await().until(() -> office.messagesIn(office.mia.direct()).stream()
                .noneMatch(message -> message.card().toString().contains("4 leads are ready")));
        office.mia.presses(second, "Import 4 leads").saysPrivately("That file is forgotten.");
    }

    @Test
    void only_who_sent_a_file_decides_and_only_while_he_may() throws Exception {
        var card = desk.sends(ImportDesk.leads(3, ""), "3 leads are ready");
        office.sam.presses(card, "Import 3 leads").saysPrivately("That file is forgotten.");
        var other = Office.withPod(BATON);
        other.mia.presses(card, "Import 3 leads").saysPrivately("That file is forgotten.");
        var forged = office.mia.action(card, "Import 3 leads");
        office.mia
                .does(new Action(forged.context(), forged.name(), "01ARZ3NDEKTSV4RRFFQ69G5FAV"))
                .saysPrivately("forgotten");
        office.sam.types("lead import").saysPrivately("Marketing brings leads in");
        office.gus.types("lead import").saysPrivately("You are a guest here");
        assertThat(office.mia
                        .types("lead import")
                        .fills(Map.of("pod", List.of("another")))
                        .complaints())
                .containsOnlyKeys("pod");
    }

    @Test
    void an_address_is_for_one_person_and_one_company_for_a_while() throws Exception {
        var path = desk.page();
        var page = SentFile.get(BATON, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<form method=\"post\"", "type=\"file\"", "at most 100,000 rows and 25 MB", "Baton</p>")
                .doesNotContain("<script");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(SentFile.send(BATON, path.replaceFirst("upload/[^/]+", "upload/other"), "a")
                        .statusCode())
                .isEqualTo(404);
        assertThat(SentFile.send(BATON, path + "x", ImportDesk.leads(1, "")).statusCode())
                .isEqualTo(404);
        assertThat(SentFile.get(BATON, path.replace("upload", "download") + ".csv")
                        .statusCode())
                .isEqualTo(404);
        Baton.CLOCK.advance(Uploads.LIFE);
        assertThat(SentFile.send(BATON, path, ImportDesk.leads(1, "")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_file_of_leads_is_refused_with_a_reason() throws Exception {
        var path = desk.page();
        assertThat(SentFile.send(BATON, path, new byte[] {'P', 'K', 3, 4, 0, 0}).body())
                .contains("it isn&#39;t text, or it is in UTF-16", "<form");
        assertThat(SentFile.send(BATON, path, "").body()).contains("Nothing is imported. The file is empty.");
        assertThat(SentFile.send(BATON, path, "Name,Color\n<b>,red").body())
                .contains("one of them has to be “Company”");
        assertThat(SentFile.send(BATON, path, "Company\n").body()).contains("There is no lead in the file");
        assertThat(SentFile.send(BATON, path, "other", new byte[] {'a'}).body()).contains("choose a file first");
        var huge = new byte[(int) Uploads.LARGEST + 1];
        Arrays.fill(huge, (byte) 'x');
        assertThat(SentFile.send(BATON, path, huge).statusCode()).isIn(413, 422);
        assertThat(office.mia.types("lead list all").card().toString()).contains("There is no lead yet");
        assertThat(office.messagesIn(office.mia.direct())).isEmpty();
    }

    @Test
    void a_template_shows_all_columns_and_can_be_imported() throws Exception {
        var offer = office.mia.types("lead import template").card();
        var template = SentFile.get(BATON, SentFile.pathIn(offer)).body();
        assertThat(template).startsWith("\uFEFFCompany,Contact,E-mail,").contains("Acme Inc.");
        assertThat(desk.sends(template, "1 lead is ready").toString()).doesNotContain("Left out");
    }

    @Test
    void a_person_sends_so_many_files_a_minute() throws Exception {
        var path = desk.page();
        for (var i = 0; i < 20; i++) {
            SentFile.get(BATON, path);
        }
        assertThat(SentFile.send(BATON, path, ImportDesk.leads(1, "")).statusCode())
                .isEqualTo(429);
    }
}
