package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A contested return is decided where the lead is shown, too; Sue leads sales and Mia leads marketing. */
class DecidingWhereShownTest {

    private static final String STANDS = "Stands";
    private static final String BACK = "Goes back to sales";

    private final Office office = DefinitionDesk.withLeads().office();
    private final Instant before = Baton.CLOCK.instant();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void the_reminder_leads_to_the_decision_for_those_who_decide_and_as_long_as_it_is_open() {
        office.mia.offers("Acme").saysNothing();
        office.sam.presses(office.cardOf("Acme", "Accept"), "Return").fills(Map.of("reason", List.of("NO_FIT")));
        office.mia
                .presses(office.cardOf("Acme", "Offer again"), "Contest")
                .fills(Map.of("answer", List.of("They have a project")));
        office.mia.presses(office.mia.types("lead show Acme").card(), STANDS).saysPrivately("You say that");
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:01:00Z"));
        var shown = office.sue
                .presses(office.sue.gets("Otherwise the return stands."), "Show")
                .card();
        assertThat(Office.words(shown)).contains("Marketing", "the return stands, says ", "nothing yet");
        GoldenTest.approve("lead-contest-shown", shown);
        for (var other : List.of(office.sam, office.ada)) {
            assertThat(Office.words(other.types("lead show Acme").card()))
                    .doesNotContain("Press[label=" + STANDS, "Press[label=" + BACK);
        }
        office.sue.presses(shown, STANDS).saysPrivately("Both sides agree");
        office.sue.presses(shown, BACK).saysPrivately("This is over: both sides have decided");
        assertThat(Office.words(office.sue.types("lead show Acme").card())).doesNotContain("Press[label=" + STANDS);
    }
}
