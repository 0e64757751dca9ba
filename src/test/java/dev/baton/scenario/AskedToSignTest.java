package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The card by which a lead is asked to sign what makes a lead ready: one for each proposal, kept up to date. */
class AskedToSignTest {

    private static final String ASKED = "Please sign or say why not.";

    private final Instant before = Baton.CLOCK.instant();
    private final DefinitionDesk desk = DefinitionDesk.withLeads();
    private final Office office = desk.office();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Card proposed() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with").saysPrivately("Proposed.");
        return office.sue.gets(ASKED);
    }

    private List<Card> asking(Colleague of) {
        return office.messagesIn(of.direct()).stream()
                .map(MemoryPlatform.Message::card)
                .filter(card -> Office.words(card).contains("label=Sign"))
                .toList();
    }

    private void says(String words, Colleague... all) {
        for (var each : all) {
            assertThat(Office.buttons(each.gets(words))).isEmpty();
            assertThat(asking(each)).isEmpty();
        }
    }

    @Test
    void whoever_has_signed_sees_that_on_it_and_then_what_holds() {
        office.sue.presses(proposed(), "Sign").saysPrivately("Signed.");
        says("You have signed it. It holds once both sides have signed.", office.sue);
        office.mia.presses(office.mia.gets(ASKED), "Sign").saysPrivately("as version 1");
        says("Both sides have signed it. It has become version 1.", office.sue, office.mia);
    }

    @Test
    void whoever_takes_a_signature_back_is_asked_again_on_it() {
        office.sue.presses(proposed(), "Sign").saysPrivately("Signed.");
        office.sue.gets("You have signed it.");
        office.sue.presses(desk.proposal(office.sue), "Undo my signature").saysPrivately("taken back");
        office.sue.presses(office.sue.gets(ASKED), "Sign").saysPrivately("Signed.");
        assertThat(office.messagesIn(office.sue.direct())).hasSize(1);
    }

    @Test
    void it_says_that_the_proposal_was_declined_changed_or_withdrawn() {
        office.sue.presses(proposed(), "Decline").fills(Map.of("reason", List.of("Too many fields")));
        says("The proposal was declined, and is a draft again.", office.sue, office.mia);
        desk.proposes(office.sam, "Please look again");
        office.sue.gets("Please look again");
        desk.adds(office.sam, "They have a budget").saysPrivately("Added.");
        says("The proposal was changed.", office.sue, office.mia);
        desk.proposes(office.sam, "With a budget");
        office.sue.gets("With a budget");
        office.sam.presses(desk.proposal(office.sam), "Withdraw").fills(Map.of());
        says("The proposal was withdrawn.", office.sue, office.mia);
    }

    @Test
    void a_reminder_is_noticed_and_sends_to_it_instead_of_asking_twice() {
        proposed();
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:01:00Z"));
        var reminder = office.sue.gets("still waits for your signature");
        assertThat(Office.words(reminder)).contains("further up in this conversation");
        assertThat(asking(office.sue)).hasSize(1);
        office.sue
                .presses(office.sue.presses(reminder, "See the proposal").card(), "Sign")
                .saysPrivately("Signed.");
        says("You have signed it.", office.sue);
    }

    @Test
    void its_old_button_says_as_which_version_it_holds_while_the_next_is_proposed() {
        var asked = proposed();
        office.sue.presses(asked, "Sign").saysPrivately("Signed.");
        office.mia.presses(office.mia.gets(ASKED), "Sign").saysPrivately("as version 1");
        desk.presses(office.mia, "Propose a change");
        office.sue.presses(asked, "Sign").saysPrivately("This holds already, as version 1.");
        desk.adds(office.mia, "They have a budget");
        desk.proposes(office.mia, "Money");
        office.sue.presses(asked, "Decline").saysPrivately("This holds already, as version 1.");
        office.sue.presses(office.sue.gets("Money"), "Sign").saysPrivately("as version 2");
        office.sue.presses(asked, "Sign").saysPrivately("a later version holds by now");
    }

    @Test
    void whoever_would_withdraw_what_holds_by_now_reads_that_it_does() {
        var asked = proposed();
        var form = office.sam.presses(desk.proposal(office.sam), "Withdraw");
        office.sue.presses(asked, "Sign").saysPrivately("Signed.");
        office.mia.presses(office.mia.gets(ASKED), "Sign").saysPrivately("as version 1");
        form.fills(Map.of()).saysPrivately("This holds already, as version 1.");
    }

    @Test
    void what_is_to_be_typed_next_is_shown_as_such() {
        var asked = proposed();
        office.sam.presses(desk.proposal(office.sam), "Withdraw").fills(Map.of());
        office.sue.presses(asked, "Sign").saysPrivately("Code[text=/lead definition]");
    }
}
