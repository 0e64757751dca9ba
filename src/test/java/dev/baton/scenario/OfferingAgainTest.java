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
        lou.does(new Command(lou.context(new ConversationId(office.workspace, "others")), "setup"))
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

    @Test
    void whoever_handed_it_over_first_still_hears_of_outcomes_and_finds_it_among_his_own() {
        var max = office.hire("Max", Role.MEMBER);
        office.mia
                .types("setup")
                .fills(Map.of("marketing", List.of(office.mia.person.value(), max.person.value())))
                .saysNothing();
        max.presses(returned("Acme"), "Offer again").fills(Map.of()).saysPrivately("Acme waits for sales again.");
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        max.gets("Sam accepted it");
        office.mia.gets("Sam accepted it");
        assertThat(Office.words(office.mia.types("lead mine").card())).contains("Acme");
        assertThat(Office.words(office.cardOf("Acme", "Contacted"))).doesNotContain("once more");
    }

    @Test
    void others_that_may_be_the_same_and_that_it_is_early_are_told_once() {
        var card = returned("Acme");
        office.mia
                .types("lead")
                .fills(Map.of("company", List.of("Acme AG"), "whyNow", List.of("They asked")))
                .fills(Map.of())
                .saysNothing();
        office.cardOf("Acme AG", "Accept");
        var asked = office.mia.presses(card, "Offer again").fills(Map.of("touches", List.of("2")));
        assertThat(asked.form().toString())
                .contains("may be here already", "Acme AG", "Early: 2 touches so far")
                .doesNotContain("id=twin");
        GoldenTest.approve("lead-offer-again-anyway-form", asked.form());
        asked.fills(Map.of()).saysPrivately("Acme waits for sales again.");
    }
}
