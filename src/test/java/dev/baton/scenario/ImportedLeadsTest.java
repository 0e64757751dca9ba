package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of leads that came in with a file. */
class ImportedLeadsTest {

    private static final String OF_ACCOUNT = "There is a lead of your target account ";

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

    private String report() {
        return office.ada.types("lead report this week").card().parts().stream()
                .map(Part::toString)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_answer_that_nobody_waited_for_is_no_answer_in_time() throws Exception {
        desk.brings(ImportDesk.leads(201, ""), 201);
        Baton.CLOCK.advance(Duration.ofMinutes(90));
        var card = office.sam.types("lead show Company 0007").card();
        office.sam.presses(card, "Accept");
        assertThat(report()).contains("1 accepted").doesNotContain("in time", "Time for an answer");
    }

    @Test
    void who_is_asked_later_is_waited_for_from_then_on() throws Exception {
        desk.brings(ImportDesk.leads(201, ""), 201);
        Baton.CLOCK.advance(Duration.ofMinutes(90));
        office.sue
                .presses(office.sue.types("lead show Company 0007").card(), "Assign")
                .fills(Map.of("person", List.of(office.sam.person.value())));
        Quiet.in(office);
        Baton.CLOCK.advance(Duration.ofMinutes(30));
        office.sam.presses(office.sam.types("lead show Company 0007").card(), "Accept");
        assertThat(report()).contains("Baton's own delay: a second", "People: 30 working minutes");
    }

    @Test
    void an_import_can_be_undone_but_for_the_leads_that_somebody_has_touched() throws Exception {
        var account = Map.of("company", List.of("Bolt"), "owner", List.of(office.sam.person.value()));
        office.mia.presses(office.mia.types("lead accounts").card(), "Add one").fills(account);
        desk.brings("Company,Lead state,Closed,Won value\nAcme,,,\nBolt,,,\nOld,won,2020-02-01,500\n", 3);
        var kept = office.cardOf("Acme", "Accept");
        office.cardOf("Bolt", "Accept");
        office.sam.gets(OF_ACCOUNT);
        office.sam.presses(kept, "Accept").saysPrivately("You work on Acme");
        var card = desk.undoable();
        office.sam.presses(card, "Undo import").saysPrivately("Whoever imported the leads can undo that");
        office.mia.presses(card, "Undo import").saysNothing();
        var undone = office.mia.gets("Your import is undone. 2 leads are gone. 1 stays");
        assertThat(undone.toString()).contains("since somebody has done something about it.");
        assertThat(desk.exported("").lines().count()).isEqualTo(2);
        office.sees(office.channel, message -> message.card().summary().contains("has undone an import."));
        assertThat(office.mia.types("lead show Bolt").card().toString()).doesNotContain("Waits for sales");
        await().until(() -> office.messagesIn(office.channel).stream()
                .noneMatch(message -> message.card().summary().startsWith("Lead Bolt")));
        await().until(() -> office.messagesIn(office.sam.direct()).stream()
                .noneMatch(message -> Office.words(message.card()).contains(OF_ACCOUNT)));
        assertThat(report()).contains("1 offered, 1 accepted").doesNotContain("won");
        office.ada.presses(card, "Undo import").saysPrivately("It is undone already.");
    }

    @Test
    void an_administrator_undoes_an_import_of_many_within_a_day() throws Exception {
        desk.brings(ImportDesk.leads(450, ""), 450);
        var line =
                office.sees(office.channel, message -> message.card().summary().contains("has imported 450 leads"));
        var before = report();
        Baton.CLOCK.advance(Duration.ofHours(23));
        office.sam.presses(office.sam.types("lead show Company 0007").card(), "Accept");
        office.ada.presses(line.card(), "Undo import").saysNothing();
        office.mia.gets("Your import is undone. 449 leads are gone. 1 stays");
        assertThat(desk.exported("").lines().count()).isEqualTo(2);
        assertThat(before).contains("450");
        assertThat(report()).doesNotContain("450").contains("Words[text=1]");
    }

    @Test
    void a_recycled_lead_keeps_its_day_through_a_file_and_comes_back_on_it() throws Exception {
        desk.brings("Company\nAcme\n", 1);
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        office.sam
                .presses(office.cardOf("Acme", "Contacted"), "Recycle")
                .fills(Map.of("until", List.of("2026-06-01"), "reason", List.of("BUDGET_LATER")));
        var file = desk.exported("recycled");
        var next = Office.withPod(BATON);
        var there = new ImportDesk(next);
        there.brings(file.replace("Owner's e-mail", "Known elsewhere"), 1);
        assertThat(there.exported("recycled")).contains("2026-06-01 09:00");
        Baton.CLOCK.set(Instant.parse("2026-06-01T08:00:00Z"));
        next.mia.gets("Acme comes back to marketing. Is it time to offer it again?");
    }

    @Test
    void a_lead_whose_day_is_long_over_has_come_back_before_and_nobody_is_told_again() throws Exception {
        desk.brings("Company,Lead state,Recycled until\nOld,recycled,2020-02-01\nAcme,recycled,2026-06-01\n", 2);
        Baton.CLOCK.set(Instant.parse("2026-06-01T10:00:00Z"));
        office.mia.gets("Acme comes back to marketing.");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().summary().startsWith("Old comes back"));
    }

    @Test
    void after_a_day_it_is_too_late() throws Exception {
        desk.brings(ImportDesk.leads(3, ""), 3);
        var card = desk.undoable();
        Baton.CLOCK.advance(Duration.ofDays(1).plusSeconds(1));
        Quiet.in(office);
        await().untilAsserted(() -> office.mia.presses(card, "Undo import").saysPrivately("That is over."));
        assertThat(desk.exported("").lines().count()).isEqualTo(4);
    }

    @Test
    void a_lead_that_has_become_part_of_another_stands_in_no_file() throws Exception {
        desk.brings("Company\nAcme\nBolt\n", 2);
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme");
        var ids = desk.exported("")
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(".*,(\\w{6}),[^,]*,[^,]*,[^,]*$", "$1"))
                .toList();
        office.sam
                .types("lead merge " + ids.get(0) + " " + ids.get(1))
                .fills(Map.of())
                .saysPrivately("is part of");
        assertThat(desk.exported("").lines().skip(1)).singleElement().asString().startsWith("Acme,");
        office.mia.types("lead export merged").saysPrivately("There is no pod “merged”");
    }
}
