package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ConversationId;
import dev.baton.chat.GroupId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
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
}
