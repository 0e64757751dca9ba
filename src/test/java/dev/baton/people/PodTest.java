package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Json;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PodTest {

    private static final WorkspaceId ACME = new WorkspaceId("slack", "T0ACME");
    private static final ConversationId LEADS = new ConversationId(ACME, "C0LEADS");
    private static final ConversationId ELSEWHERE = new ConversationId(ACME, "C0OTHER");
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CAROL = new PersonId("carol");

    private static final Pod POD = new Pod(
            new PodId("p1"),
            "Enterprise DACH",
            List.of(LEADS, ELSEWHERE),
            new Pod.Team(Set.of(BEN), new GroupId(ACME, "S0SALES"), Set.of(CAROL)),
            new Pod.Team(Set.of(ANN), null, Set.of()),
            new PodPolicy(Duration.ofHours(4), WorkingHours.STANDARD, ZoneOffset.UTC, null));

    @Test
    void who_was_picked_belongs_to_the_side() {
        assertThat(POD.sideOf(BEN)).hasValue(Side.SALES);
        assertThat(POD.sideOf(ANN)).hasValue(Side.MARKETING);
    }

    @Test
    void who_is_in_the_side_s_group_belongs_to_it() {
        assertThat(POD.sideOf(CAROL)).hasValue(Side.SALES);
        assertThat(POD.sales().people()).containsExactlyInAnyOrder(BEN, CAROL);
    }

    @Test
    void anybody_else_has_no_side() {
        assertThat(POD.sideOf(new PersonId("dora"))).isEmpty();
    }

    @Test
    void who_takes_a_side_leaves_the_other() {
        var pod = POD.with(ANN, Side.SALES);
        assertThat(pod.sideOf(ANN)).hasValue(Side.SALES);
        assertThat(pod.with(ANN, Side.MARKETING).sideOf(ANN)).hasValue(Side.MARKETING);
    }

    @Test
    void one_may_be_on_both_sides() {
        assertThat(POD.with(ANN, Side.BOTH).sideOf(ANN)).hasValue(Side.BOTH);
    }

    @Test
    void a_group_that_changed_changes_the_side_and_keeps_who_was_picked() {
        var pod = POD.withTeams(POD.sales().withMembers(Set.of(ANN)), POD.marketing());
        assertThat(pod.sideOf(CAROL)).isEmpty();
        assertThat(pod.sideOf(ANN)).hasValue(Side.BOTH);
        assertThat(pod.sideOf(BEN)).hasValue(Side.SALES);
    }

    @Test
    void a_group_that_is_chosen_again_has_its_members_and_another_one_has_none_yet() {
        var chosen = new Pod.Team(Set.of(ANN), new GroupId(ACME, "S0SALES"), Set.of());
        assertThat(chosen.inPlaceOf(POD.sales()).people()).containsExactlyInAnyOrder(ANN, CAROL);
        var another = new Pod.Team(Set.of(ANN), new GroupId(ACME, "S0OTHER"), Set.of());
        assertThat(another.inPlaceOf(POD.sales()).people()).containsExactly(ANN);
        var without = new Pod.Team(Set.of(ANN), null, Set.of());
        assertThat(without.inPlaceOf(POD.sales()).people()).containsExactly(ANN);
    }

    @Test
    void a_channel_that_moved_takes_the_old_one_s_place() {
        var now = new ConversationId(ACME, "C0NEW");
        assertThat(POD.moved(LEADS, now).channels()).containsExactly(now, ELSEWHERE);
    }

    @Test
    void who_leads_a_side_belongs_to_it_and_a_side_may_have_nobody_who_leads_it() {
        var pod = POD.withTeams(POD.sales().ledBy(ANN), POD.marketing());
        assertThat(pod.leadOf(Side.SALES)).hasValue(ANN);
        assertThat(pod.sideOf(ANN)).hasValue(Side.BOTH);
        assertThat(pod.leadOf(Side.MARKETING)).isEmpty();
        assertThat(pod.withTeams(pod.sales().ledBy(null), pod.marketing()).leadOf(Side.SALES))
                .isEmpty();
    }

    @Test
    void both_sides_are_led_by_whoever_leads_each() {
        var pod = POD.withTeams(POD.sales().ledBy(ANN), POD.marketing().ledBy(ANN));
        assertThat(pod.leadOf(Side.BOTH)).hasValue(ANN);
        assertThat(pod.withTeams(pod.sales().ledBy(BEN), pod.marketing()).leadOf(Side.BOTH))
                .isEmpty();
    }

    @Test
    void who_leaves_a_side_does_not_lead_it_any_more() {
        var pod = POD.withTeams(POD.sales().ledBy(BEN), POD.marketing().ledBy(ANN));
        assertThat(pod.with(BEN, Side.MARKETING).leadOf(Side.SALES)).isEmpty();
        assertThat(pod.with(BEN, Side.BOTH).leadOf(Side.SALES)).hasValue(BEN);
        assertThat(pod.withoutPeople(Set.of(BEN)).leadOf(Side.SALES)).isEmpty();
        assertThat(pod.withoutPeople(Set.of(BEN)).leadOf(Side.MARKETING)).hasValue(ANN);
    }

    @Test
    void who_takes_another_person_s_places_leads_in_that_person_s_place() {
        var pod = POD.withTeams(POD.sales().ledBy(BEN), POD.marketing());
        assertThat(pod.with(CAROL, BEN).leadOf(Side.SALES)).hasValue(CAROL);
        assertThat(pod.with(CAROL, ANN).leadOf(Side.SALES)).hasValue(BEN);
    }

    @Test
    void who_leads_does_so_whatever_becomes_of_the_group() {
        var pod = POD.withTeams(POD.sales().ledBy(CAROL), POD.marketing());
        assertThat(pod.withTeams(pod.sales().withMembers(Set.of()), pod.marketing())
                        .leadOf(Side.SALES))
                .hasValue(CAROL);
        assertThat(pod.without(ACME).leadOf(Side.SALES)).hasValue(CAROL);
    }

    @Test
    void a_pod_that_an_older_baton_has_written_has_nobody_who_leads_a_side() {
        var old = Json.read(Pod.class, """
                {"id": {"value": "p1"}, "name": "Old", "channels": [],
                 "sales": {"picked": [{"value": "ben"}], "members": []},
                 "marketing": {"picked": [{"value": "ann"}], "members": []},
                 "policy": {"response": "PT4H", "hours": {"days": ["MONDAY"], "from": "09:00", "to": "17:00"},
                            "zone": "UTC", "bridged": true}}
                """);
        assertThat(old.leadOf(Side.SALES)).isEmpty();
        assertThat(old.sideOf(BEN)).hasValue(Side.SALES);
    }
}
