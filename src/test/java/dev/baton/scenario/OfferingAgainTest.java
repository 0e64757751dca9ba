package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Leads that came back and are offered once more. */
class OfferingAgainTest {

    private final Office office = Office.withPod();

    private Card returned(String company) {
        office.mia.offers(company).saysNothing();
        office.sam
                .presses(office.cardOf(company, "Accept"), "Return")
                .fills(Map.of("reason", List.of("NO_FIT")))
                .saysPrivately("Noted.");
        return office.cardOf(company, "Offer again");
    }

    @Test
    void nobody_else_offers_it_again() {
        var card = returned("Acme");
        var press = office.mia.action(card, "Offer again");
        var form = office.mia.presses(card, "Offer again").form();
        var lou = office.hire("Lou", Role.MEMBER);
        lou.does(new Command(lou.context(new ConversationId(office.workspace(), "others")), "setup"))
                .fills(office.setupOf(lou));
        for (var other : List.of(office.sam, office.sue, lou)) {
            other.does(new Action(other.context(null), press.name(), press.argument()))
                    .saysPrivately("A lead is offered again by marketing in Enterprise DACH");
            other.does(new Submission(
                            other.context(null),
                            form.name(),
                            form.argument(),
                            Map.of("company", List.of("Forged"), "whyNow", List.of("Mine now"))))
                    .saysPrivately("A lead is offered again by marketing in Enterprise DACH");
        }
        assertThat(Office.words(office.mia.types("lead show Acme").card()))
                .contains("Returned")
                .doesNotContain("Forged", "Mine now");
    }

    @Test
    void whoever_handed_it_over_offers_it_again_though_he_is_in_no_pod() {
        var max = office.hire("Max", Role.MEMBER);
        max.offers("Acme").saysNothing();
        office.sam
                .presses(office.cardOf("Acme", "Accept"), "Return")
                .fills(Map.of("reason", List.of("NO_FIT")))
                .saysPrivately("Noted.");
        max.presses(office.cardOf("Acme", "Offer again"), "Offer again")
                .fills(Map.of())
                .saysPrivately("Acme waits for sales again.");
    }
}
