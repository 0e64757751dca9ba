package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A campaign's brief from the first draft to the last reader. */
class BriefTest {

    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    @Test
    void marketing_writes_it_sales_agrees_and_reads_it() {
        desk.drafted().saysPrivately("Missing: the first and the last day");
        desk.filledIn();
        office.mia.presses(desk.bench(), "Ask sales to agree").saysPrivately("Sales is asked.");
        var asked = office.sam.gets("asks you to agree");
        var read = office.sam.presses(asked, "Read and agree");
        read.saysPrivately("You told us that paper slows you down.");
        office.sam.presses(read.card(), "Agree").saysPrivately("Agreed.");
        office.mia.gets("agreed to");
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");

        var card = desk.card("0 of 2 have acknowledged it");
        assertThat(Office.words(card)).contains("40 leads accepted by sales", "Plant managers", "2–20 March 2026");
        var ask = office.sue.gets("Please read this brief");
        office.sue.presses(ask, "Read it").saysPrivately("It pays off in a month");
        var thanks = office.sue.presses(ask, "I have read it");
        thanks.saysPrivately("Thank you");
        desk.card("1 of 2 have acknowledged it");
        office.sue.gets("You have read it. Thank you.");
        office.sue.presses(thanks.card(), "Undo").saysPrivately("Taken back");
        desk.card("0 of 2 have acknowledged it");
        office.gus.presses(card, "I have read it");
        office.mia.presses(card, "I have read it").saysPrivately("it is yours");
        office.ada.presses(card, "I have read it").saysPrivately("for other people");
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_asked_before() {
        desk.drafted();
        office.mia
                .presses(desk.bench(), "Ask sales to agree")
                .saysPrivately("Before sales can read it, the brief needs");
    }

    @Test
    void a_section_says_what_to_change() {
        desk.drafted();
        assertThat(desk.section("Dates and channels")
                        .fills(Map.of("start", List.of("2026-03-09"), "end", List.of("2026-03-02")))
                        .complaints())
                .containsEntry(
                        "end", "Monday, 2 March 2026 is too early. Please pick Monday, 9 March 2026 or a later day.");
        assertThat(desk.section("Proof and assets")
                        .fills(Map.of("assets", List.of("Price list http://10.0.0.7/prices")))
                        .complaints())
                .extractingByKey("assets")
                .asString()
                .contains("can't be opened from everywhere");
    }

    @Test
    void a_draft_is_nobodys_but_its_makers() {
        desk.drafted();
        Card bench = desk.bench();
        office.sue.presses(bench, "Preview").saysPrivately("That brief is gone");
        office.sam.presses(bench, "Dates and channels").saysPrivately("Only whoever wrote this brief");
    }
}
