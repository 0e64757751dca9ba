package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each side of a pod may have somebody who leads it. */
class PodLeadsTest {

    private final Office office = Office.withPod();

    private static List<String> only(Office.Colleague colleague) {
        return List.of(colleague.person.value());
    }

    private void leads(Office.Colleague sales, Office.Colleague marketing) {
        office.ada
                .types("setup")
                .fills(Map.of("salesLead", only(sales), "marketingLead", only(marketing)))
                .saysNothing();
    }

    private Optional<PersonId> leadOf(Side side) {
        var directory = Baton.shared().part(Directory.class);
        var pod = directory.podIn(office.organization(), office.channel).orElseThrow();
        return directory.leadOf(office.organization(), pod, side).map(Person::id);
    }

    @Test
    void the_channel_and_whoever_asks_see_who_leads_a_side() {
        leads(office.sue, office.mia);
        var announced =
                office.sees(office.channel, message -> message.card().toString().contains("Lead of marketing"));
        GoldenTest.approve("pod-with-leads", announced.card());
        GoldenTest.approve("people-with-leads", office.sam.types("people").card());
        GoldenTest.approve("setup-form-with-leads", office.mia.types("setup").form());
        assertThat(leadOf(Side.SALES)).hasValue(office.sue.person);
        assertThat(leadOf(Side.MARKETING)).hasValue(office.mia.person);
    }

    @Test
    void a_side_has_one_lead_at_most_and_no_guest_is_one() {
        var form = office.mia.types("setup");
        var two = List.of(office.sam.person.value(), office.sue.person.value());
        assertThat(form.fills(Map.of("salesLead", two)).complaints())
                .containsEntry("salesLead", "Please pick one person at most.");
        assertThat(form.fills(Map.of("salesLead", only(office.gus))).complaints())
                .containsEntry("salesLead", "Gus is a guest and can't act. Please pick members.");
        assertThat(leadOf(Side.SALES)).isEmpty();
    }

    private Map<String, String> refused(Office.Colleague by, Map<String, List<String>> values) {
        return by.types("setup").fills(values).complaints();
    }

    @Test
    void nobody_who_leads_nothing_takes_a_lead_s_place_or_takes_it_away() {
        var max = office.hire("Max", Role.MEMBER);
        leads(office.sue, office.mia);
        office.ada.types("setup").fills(Map.of("marketing", List.of(office.mia.person.value(), max.person.value())));
        assertThat(refused(max, Map.of("marketingLead", only(max), "salesLead", only(max))))
                .containsEntry(
                        "marketingLead",
                        "Mia leads marketing. Only Mia, whoever leads sales, or an administrator can change that.")
                .containsEntry(
                        "salesLead",
                        "Sue leads sales. Only Sue, whoever leads marketing, or an administrator can change that.");
        assertThat(refused(office.sam, Map.of("salesLead", List.of()))).containsOnlyKeys("salesLead");
        max.types("setup").fills(Map.of("name", List.of("Renamed"))).saysNothing();
        assertThat(leadOf(Side.SALES)).hasValue(office.sue.person);
        assertThat(leadOf(Side.MARKETING)).hasValue(office.mia.person);
    }

    @Test
    void whoever_leads_a_side_names_who_leads_next() {
        leads(office.sue, office.mia);
        office.sue.types("setup").fills(Map.of("salesLead", only(office.sam))).saysNothing();
        assertThat(leadOf(Side.SALES)).hasValue(office.sam.person);
        office.mia.types("setup").fills(Map.of("salesLead", only(office.sue))).saysNothing();
        assertThat(leadOf(Side.SALES)).hasValue(office.sue.person);
    }

    @Test
    void where_nobody_leads_a_side_its_people_name_one_of_them() {
        assertThat(refused(office.mia, Map.of("sales", only(office.mia), "salesLead", only(office.mia))))
                .containsEntry(
                        "salesLead",
                        "Nobody leads sales yet. "
                                + "Only people of sales, whoever leads marketing, or an administrator can change that.");
        office.sam.types("setup").fills(Map.of("salesLead", only(office.sam))).saysNothing();
        assertThat(leadOf(Side.SALES)).hasValue(office.sam.person);
    }

    @Test
    void only_an_administrator_lets_one_person_lead_both_sides() {
        leads(office.sue, office.mia);
        assertThat(refused(office.mia, Map.of("salesLead", only(office.mia))))
                .containsEntry(
                        "salesLead",
                        "Nobody leads both sides of a pod, unless an administrator says so. "
                                + "Please pick somebody else.");
        leads(office.mia, office.mia);
        assertThat(leadOf(Side.SALES)).hasValue(office.mia.person);
        office.mia.types("setup").fills(Map.of("name", List.of("Renamed"))).saysNothing();
    }

    @Test
    void who_is_picked_to_lead_a_side_is_on_it_without_being_picked_twice() {
        var zoe = office.hire("Zoe", Role.MEMBER);
        leads(zoe, office.mia);
        office.mia.offers("Acme").saysNothing();
        zoe.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void who_goes_over_to_the_other_side_leads_no_more() {
        leads(office.sue, office.mia);
        office.sue
                .presses(office.sue.types("people").card(), "I am in marketing")
                .saysPrivately("in marketing");
        assertThat(leadOf(Side.SALES)).isEmpty();
        assertThat(leadOf(Side.MARKETING)).hasValue(office.mia.person);
    }

    @Test
    void a_lead_is_taken_back_in_the_form_and_stays_on_the_side() {
        leads(office.sue, office.mia);
        office.ada.types("setup").fills(Map.of("salesLead", List.of())).saysNothing();
        assertThat(leadOf(Side.SALES)).isEmpty();
        assertThat(office.mia.types("setup").form().toString()).contains(office.sue.person.value());
    }

    @Test
    void whoever_fills_the_form_in_elsewhere_is_told_who_leads_and_may_name_another_lead() {
        var two = Linked.withoutChannel();
        two.marketing.ada.types("setup").fills(Map.of("salesLead", only(two.marketing.sue)));
        var ada = two.sales.ada;
        ada.context(null);
        var form = ada.types("setup").fills(Map.of());
        assertThat(form.form().toString()).contains(", led by ");
        form.fills(Map.of("sales", only(ada))).saysNothing();
        assertThat(leadOf(two, Side.SALES)).hasValue(two.marketing.sue.person);
        ada.types("setup").fills(new HashMap<>(Map.of("salesLead", only(ada)))).saysNothing();
        assertThat(leadOf(two, Side.SALES)).hasValue(ada.person);
    }

    @Test
    void who_leaves_with_the_workspace_leads_no_more() {
        var two = Linked.company();
        var sam = two.sales.sam;
        two.sales.ada.types("setup").fills(Map.of("salesLead", only(sam))).saysNothing();
        assertThat(leadOf(two, Side.SALES)).hasValue(sam.person);
        two.marketing
                .ada
                .types("unlink")
                .fills(Map.of("workspace", List.of(two.sales.workspace.toString())))
                .saysPrivately("has left");
        assertThat(leadOf(two, Side.SALES)).isEmpty();
    }

    private static Optional<PersonId> leadOf(Linked two, Side side) {
        return Baton.shared()
                .part(Directory.class)
                .podIn(two.marketing.organization(), two.marketing.channel)
                .orElseThrow()
                .leadOf(side);
    }
}
