package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Submission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sam leads sales and Sue works on Acme, with which somebody else goes on. */
class HandingOnTest {

    private final Office office = Office.withPod();
    private Office.@Nullable Answer accepted;

    @BeforeEach
    void sueWorksOnAcme() {
        office.ada.types("setup").fills(Map.of("salesLead", List.of(office.sam.person.value())));
        office.mia.offers("Acme").saysNothing();
        accepted = office.sue.presses(office.cardOf("Acme", "Accept"), "Accept");
        accepted.saysPrivately("You work on Acme now.");
        office.cardOf("Acme", "Contacted");
    }

    private Map<String, List<String>> to(Office.Colleague colleague) {
        return Map.of("person", List.of(colleague.person.value()));
    }

    private Office.Answer assigns(Office.Colleague colleague) {
        return colleague.presses(colleague.types("lead show Acme").card(), "Assign");
    }

    private Submission forged(Office.Colleague by, Office.Colleague to) {
        var form = assigns(office.sam).submission(to(to));
        return new Submission(by.context(office.channel), form.form(), form.argument(), form.values());
    }

    private void suesSideIs(String side) {
        office.sue.presses(office.sue.types("people").card(), side);
    }

    @Test
    void whoever_leads_sales_hands_it_on_and_all_hear_of_it() {
        var form = assigns(office.sam);
        approve("lead-hand-on-form", form.form());
        form.fills(to(office.sam)).saysPrivately("Sam works on Acme now.");
        approve("lead-handed-on", office.sue.gets("asks Sam to go on with it"));
        office.sees(
                office.channel, message -> message.card().summary().equals("Sam asks Sam to go on with this lead."));
        var card = office.cardOf("Acme", office.sam.person.value());
        office.sue.presses(card, "Contacted").saysPrivately("works on Acme already");
        office.sam.presses(card, "Contacted").saysPrivately("Noted. Acme was contacted.");
        office.ada.types("audit").saysPrivately("was handed on to somebody else in sales");
        assertThat(office.sue.types("lead show Acme").card().toString())
                .contains("Mention[person=" + office.sam.person + "], Words[text= was asked for it.");
    }

    @Test
    void who_works_on_it_hands_it_on_too_and_takes_no_step_back_after_that() {
        assigns(office.sue).fills(to(office.sam)).saysPrivately("Sam works on Acme now.");
        office.sam.gets("Sue asks you to go on with it.");
        office.sue
                .presses(Objects.requireNonNull(accepted).card(), "Undo")
                .saysPrivately("something else has happened since");
    }

    @Test
    void nobody_else_does_as_long_as_there_is_somebody_who_works_on_it() {
        var byMarketing = forged(office.mia, office.sam);
        assertThat(office.mia.types("lead show Acme").card().toString()).doesNotContain("lead.assign");
        office.mia.does(byMarketing).saysPrivately("this is for sales");
        assigns(office.sam).fills(to(office.sam));
        assertThat(office.sue.types("lead show Acme").card().toString()).doesNotContain("lead.assign");
        office.sue
                .does(forged(office.sue, office.sue))
                .saysPrivately("works on Acme. Whoever works on a lead, or leads sales in ");
        assertThat(assigns(office.sam).fills(to(office.mia)).complaints()).containsOnlyKeys("person");
    }

    @Test
    void when_who_works_on_it_leaves_sales_the_thread_says_so_once_and_anybody_in_sales_hands_it_on() {
        office.ada.types("setup").fills(Map.of("salesLead", List.of()));
        suesSideIs("I am in marketing");
        var line =
                office.sees(office.channel, message -> message.card().summary().contains("isn't in sales here"));
        approve("lead-owner-left", line.card());
        office.sam.presses(line.card(), "Assign").fills(to(office.sam)).saysPrivately("Sam works on Acme now.");
        var card = office.cardOf("Acme", office.sam.person.value());
        office.sam.presses(card, "Lost").fills(Map.of("reason", List.of("PRICE")));
        office.cardOf("Acme", "Price");
        suesSideIs("I am in sales");
        suesSideIs("I am in marketing");
        Quiet.in(office);
        assertThat(office.messagesIn(office.channel))
                .filteredOn(message -> message.card().summary().contains("isn't in sales here"))
                .hasSize(1);
    }
}
