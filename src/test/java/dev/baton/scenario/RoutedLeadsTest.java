package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leads that go to somebody by the organization's rules. */
class RoutedLeadsTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void rule(Map<String, List<String>> more) {
        var values = new HashMap<>(RoutingDesk.only("country", "DE"));
        values.putAll(more);
        desk.adds(office.ada, "DACH", values);
    }

    private void agrees(Map<String, List<String>> values) {
        office.ada.types("setup").fills(values).saysNothing();
    }

    /** The card of a lead from that country, once it is there. */
    private Card offered(String company, String country) {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of(company),
                        "whyNow", List.of("They asked"),
                        "country", List.of(country)))
                .saysNothing();
        return office.cardOf(company, "Accept");
    }

    private Office.Colleague asked(String company) {
        var card = office.cardOf(company, "Accept").toString();
        return card.contains("Rule 1 “DACH”: Sam’s turn") ? office.sam : office.sue;
    }

    @Test
    void a_lead_that_a_rule_takes_waits_for_whose_turn_it_is_and_the_card_says_why() {
        rule(Map.of());
        assertThat(offered("Acme", "Germany").toString())
                .contains("Rule 1 “DACH”: Sam’s turn", office.sam.person.value());
        office.sam.gets("Acme");
        assertThat(offered("Bolt", "Deutschland").toString()).contains("Rule 1 “DACH”: Sue’s turn");
        office.sam.presses(office.cardOf("Bolt", "Sue’s turn"), "Accept").saysPrivately("is asked about Bolt");
    }

    @Test
    void a_lead_that_no_rule_takes_is_open_to_all_of_the_pod_that_was_picked() {
        rule(Map.of());
        var card = offered("Acme", "France");
        assertThat(card.toString())
                .contains(
                        "Waits for sales",
                        "No rule took it, so it is open to the first who accepts in Enterprise DACH.")
                .doesNotContain("Rule 1");
        office.sue.presses(card, "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void outside_of_a_pods_channel_the_rules_can_choose_the_pod() {
        rule(Map.of());
        desk.foundsAnother(office.mia, "Mid-market");
        desk.handsOverElsewhere(office.mia)
                .fills(Map.of(
                        "pod", List.of("rules"),
                        "company", List.of("Acme"),
                        "whyNow", List.of("They asked"),
                        "country", List.of("DE")))
                .saysPrivately("Handed over to Enterprise DACH.");
        assertThat(office.cardOf("Acme", "Accept").toString()).contains("Rule 1 “DACH”: Sam’s turn");
    }

    @Test
    void a_lead_that_is_left_to_the_rules_is_compared_with_what_the_pod_that_they_choose_has_agreed_on() {
        var definitions = new DefinitionDesk(office);
        definitions
                .leads("salesLead", office.sue)
                .leads("marketingLead", office.mia)
                .holds();
        rule(Map.of());
        desk.foundsAnother(office.mia, "Mid-market");
        var lead = new HashMap<>(Map.of(
                "pod", List.of("rules"),
                "company", List.of("Acme"),
                "whyNow", List.of("They asked"),
                "country", List.of("DE")));
        var asked = desk.handsOverElsewhere(office.mia).fills(lead);
        assertThat(asked.form().toString()).contains("have agreed on more", "sales will call");
        assertThat(asked.fills(Map.of()).complaints()).containsOnlyKeys("anyway");
        asked.fills(Map.of("anyway", List.of("The fair ends today"))).saysPrivately("Handed over to Enterprise DACH.");
        lead.put("company", List.of("Bolt"));
        lead.put("country", List.of("FR"));
        var elsewhere = desk.handsOverElsewhere(office.mia).fills(lead);
        assertThat(elsewhere.form().toString()).contains("have agreed on more");
    }

    @Test
    void without_a_rule_the_pod_has_to_be_picked() {
        desk.foundsAnother(office.mia, "Mid-market");
        assertThat(desk.handsOverElsewhere(office.mia).form().toString())
                .contains("Enterprise DACH")
                .doesNotContain("routing rules");
    }

    @Test
    void who_is_at_the_limit_of_open_leads_is_passed_over() {
        rule(Map.of("open", List.of("1")));
        offered("Acme", "DE");
        var first = asked("Acme");
        first.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on");
        offered("Bolt", "DE");
        offered("Cord", "DE");
        assertThat(asked("Bolt")).isNotEqualTo(first);
        assertThat(office.cardOf("Cord", "Accept").toString())
                .contains("nobody can take it now", "Sam has 1 of 1 open leads.", "Sue has 1 of 1 open leads.");
    }

    @Test
    void without_rules_nothing_is_said_of_them() {
        assertThat(offered("Acme", "France").toString()).doesNotContain("rule");
    }

    @Test
    void whoever_leads_sales_hears_once_a_day_that_nobody_of_a_rule_could_take_a_lead() {
        agrees(Map.of("salesLead", RolesDesk.people(office.sue)));
        rule(Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        offered("Acme", "DE");
        var told = office.sue.gets("once a day");
        GoldenTest.approve("lead-nobody-there", told);
        assertThat(told.toString()).contains("Acme", "Rule 1 “DACH”: nobody can take it now", "Sam is away until");
        offered("Bolt", "DE");
        Quiet.in(office);
        assertThat(office.messagesIn(office.sue.direct()).stream()
                        .filter(message -> message.card().toString().contains("once a day")))
                .hasSize(1);
    }

    @Test
    void who_is_asked_reads_what_decides_it() {
        rule(Map.of());
        offered("Acme", "Germany");
        assertThat(office.sam.gets("is offered to you").toString())
                .contains("They asked", "Germany", "Rule 1 “DACH”: Sam’s turn.");
    }

    @Test
    void a_return_is_told_with_buttons_as_long_as_it_is_the_last_step() {
        var card = offered("Acme", "France");
        office.sam.presses(card, "Return").fills(Map.of("reason", List.of("NO_FIT")));
        office.mia.presses(office.mia.gets("returned it"), "Offer again").fills(Map.of());
        office.sees(
                office.mia.direct(),
                message -> message.card().toString().contains("returned it")
                        && !message.card().toString().contains("Offer again"));
    }

    @Test
    void when_the_time_is_over_the_next_in_turn_is_asked_and_then_all() {
        rule(Map.of());
        agrees(Map.of("breach", List.of("NEXT")));
        offered("Acme", "DE");
        office.sam.gets("is offered to you");
        Baton.CLOCK.advance(Duration.ofHours(4));
        office.sue.gets("is offered to you");
        office.cardOf("Acme", "Sue’s turn");
        office.sees(office.channel, message -> message.card().toString().contains("is asked now"));
        Quiet.in(office);
        assertThat(office.messagesIn(office.sam.direct()))
                .as("who isn't asked any more")
                .noneMatch(message -> message.card().toString().contains("is offered to you"));
        Baton.CLOCK.advance(Duration.ofHours(4 + 15));
        Quiet.in(office);
        var open = office.cardOf("Acme", "Waits for sales");
        assertThat(open.toString()).doesNotContain("’s turn");
        office.sam.presses(open, "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void what_was_not_answered_for_somebody_goes_back_to_him() {
        rule(Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        offered("Acme", "DE");
        var bolt = offered("Bolt", "DE");
        office.sue.gets("Acme");
        assertThat(bolt.toString()).contains("who covers", "always Sam; Sue covers");
        office.sue.presses(bolt, "Accept").saysPrivately("You work on Bolt now.");
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        office.sue.presses(office.sue.gets("You cover "), "End it").saysPrivately("any more.");
        assertThat(office.sam.gets("is offered to you").toString())
                .contains("always Sam")
                .doesNotContain("Sue covers");
        assertThat(office.cardOf("Acme", "Accept").toString()).doesNotContain("Sue covers");
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
        office.sam.presses(office.cardOf("Bolt", "Contacted"), "Contacted").saysPrivately("works on Bolt already");
        assertThat(office.mia.types("lead show Acme").card().toString())
                .contains(wasAsked(office.sue), wasAsked(office.sam));
        assertThat(office.mia.types("lead show Bolt").card().toString()).contains(wasAsked(office.sue));
    }

    private static String wasAsked(Office.Colleague colleague) {
        return "Mention[person=" + colleague.person + "], Words[text= was asked for it.";
    }

    private Office.Colleague alsoInSales(String name) {
        var third = office.hire(name, null, Role.MEMBER);
        office.mia.types("setup").fills(Map.of("sales", RolesDesk.people(office.sam, office.sue, third)));
        return third;
    }

    @Test
    void another_who_covers_gets_what_was_not_answered_and_who_is_away_does_not() {
        var carl = alsoInSales("Carl");
        rule(Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        offered("Acme", "DE");
        office.sue.gets("Acme");
        desk.covers(office.sam, office.sam, carl, "2026-03-06").saysPrivately("Saved: ");
        office.sue.gets("now, in place of ");
        assertThat(carl.gets("is offered to you").toString()).contains("always Sam; Carl covers");
        office.sees(office.channel, message -> message.card().toString().contains("now and is asked for an answer."));
        Quiet.in(office);
        assertThat(office.messagesIn(office.sam.direct()))
                .noneMatch(message -> message.card().toString().contains("is offered to you"));
        carl.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void what_went_along_two_covers_goes_back_by_one_when_that_ends_and_then_by_the_other() {
        var carl = alsoInSales("Carl");
        rule(Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        desk.covers(office.sue, office.sue, carl, "2026-03-06").saysPrivately("Saved: ");
        offered("Acme", "DE");
        carl.gets("is offered to you");
        carl.presses(carl.gets("You cover "), "End it").saysPrivately("any more.");
        office.sue.gets("is offered to you");
        office.sue.presses(office.sue.gets("You cover "), "End it").saysPrivately("any more.");
        office.sam.gets("is offered to you");
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void what_went_along_two_covers_goes_back_at_once_when_the_first_ends() {
        var carl = alsoInSales("Carl");
        rule(Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        desk.covers(office.sue, office.sue, carl, "2026-03-06").saysPrivately("Saved: ");
        offered("Acme", "DE");
        carl.gets("is offered to you");
        office.sue.presses(office.sue.gets("You cover "), "End it").saysPrivately("any more.");
        office.sam.gets("is offered to you");
    }
}
