package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a file of leads is kept. */
class ForgettingImportTest {

    private static final Baton NODE =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(NODE);
    private final ImportDesk desk = new ImportDesk(office);
    private final KeptImports kept = new KeptImports(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        NODE.close();
    }

    private String idOn(Card card) {
        return office.mia.action(card, "Discard").argument();
    }

    private void fires(String timer, String id) {
        NODE.parts(TimerHandler.class)
                .filter(handler -> handler.name().equals(timer))
                .forEach(handler -> handler.fire(Realms.of(office.organization()), id));
    }

    @Test
    void what_is_discarded_is_forgotten_at_once_and_its_card_stays() throws Exception {
        var card = desk.sends(ImportDesk.leads(450, ""), "450 leads are ready");
        assertThat(kept.pieces(idOn(card))).isEqualTo(3);
        office.mia.presses(card, "Discard").saysNothing();
        await().until(() -> kept.pieces(idOn(card)) == 0);
        Quiet.in(office);
        office.mia.gets("The file is forgotten.");
        office.mia.presses(card, "Discard").saysPrivately("discarded already");
        Baton.CLOCK.advance(Duration.ofDays(1));
        Quiet.in(office);
        office.mia.presses(card, "Discard").saysPrivately("That file is forgotten.");
    }

    @Test
    void who_starts_an_import_at_the_last_moment_gets_all_of_it() throws Exception {
        var card = desk.sends(ImportDesk.leads(450, ""), "450 leads are ready");
        Baton.CLOCK.advance(Duration.ofDays(1).minusSeconds(1));
        office.mia.presses(card, "Import 450 leads");
        fires("leads.import.forget", idOn(card));
        Baton.CLOCK.advance(Duration.ofSeconds(2));
        office.mia.gets("Your import is done: 450 leads");
        office.mia.presses(card, "Import 450 leads").saysPrivately("All leads are in already.");
    }
}
