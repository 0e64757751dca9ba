package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static dev.baton.leads.LeadFixtures.changed;
import static dev.baton.leads.LeadFixtures.clock;
import static dev.baton.leads.LeadFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.leads.Contest.Verdict;
import dev.baton.leads.Contest.Vote;
import dev.baton.leads.Lead.Outcome;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Side;
import dev.baton.people.WorkingHours;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestTest {

    private static final PersonId MAX = new PersonId("max");
    private static final Deciders LEADS = new Deciders(Set.of(SUE), Set.of(MIA));

    private static Contest contest() {
        return Contest.by(MAX, "They asked twice", MONDAY, LEADS.people());
    }

    private static Vote vote(PersonId by, Verdict verdict) {
        return new Vote(by, verdict, MONDAY);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_decided_once_both_sides_say_the_same(Verdict verdict) {
        var one = contest().voted(vote(SUE, verdict), LEADS);
        assertThat(one.decided()).isEmpty();
        assertThat(one.differs()).isFalse();
        assertThat(one.voted(vote(MIA, verdict), LEADS).decided()).contains(verdict);
    }

    @Test
    void sides_that_differ_decide_nothing_until_one_changes() {
        var differing = contest().voted(vote(SUE, Verdict.STANDS), LEADS).voted(vote(MIA, Verdict.GOES_BACK), LEADS);
        assertThat(differing.decided()).isEmpty();
        assertThat(differing.differs()).isTrue();
        assertThat(differing.voted(vote(SUE, Verdict.GOES_BACK), LEADS).decided())
                .contains(Verdict.GOES_BACK);
    }

    @Test
    void who_decides_for_no_side_changes_nothing_and_who_leads_both_decides_alone() {
        assertThat(contest().voted(vote(SAM, Verdict.STANDS), LEADS)).isEqualTo(contest());
        assertThat(contest()
                        .voted(vote(SUE, Verdict.STANDS), new Deciders(Set.of(SUE), Set.of(SUE)))
                        .decided())
                .contains(Verdict.STANDS);
    }

    @Test
    void where_nobody_leads_a_side_those_who_are_on_it_alone_come_first() {
        var sales = new Pod.Team(Set.of(SAM, SUE, MAX), null, Set.of());
        var marketing = new Pod.Team(Set.of(MIA, MAX), null, Set.of());
        var policy = new PodPolicy(Duration.ofHours(4), WorkingHours.STANDARD, ZoneOffset.UTC, null);
        var pod = new Pod(new PodId("pod"), "Pod", List.of(), sales, marketing, policy);
        assertThat(Deciders.of(pod, _ -> Optional.empty())).isEqualTo(new Deciders(Set.of(SAM, SUE), Set.of(MIA)));
        assertThat(Deciders.of(pod, side -> side == Side.SALES ? Optional.of(MAX) : Optional.empty()))
                .isEqualTo(new Deciders(Set.of(MAX), Set.of(MIA)));
    }

    @ParameterizedTest
    @EnumSource
    void only_a_return_is_contested_and_only_once(State state) {
        var outcome = in(state).contest(contest());
        if (state == State.RETURNED) {
            assertThat(changed(outcome).contest(contest())).isEqualTo(new Outcome.NotNow(state));
        } else {
            assertThat(outcome).isEqualTo(new Outcome.NotNow(state));
        }
    }

    @Test
    void a_return_that_does_not_stand_does_not_count_for_its_campaign_and_can_not_be_taken_back() {
        var decided = contest().voted(vote(SUE, Verdict.GOES_BACK), LEADS).voted(vote(MIA, Verdict.GOES_BACK), LEADS);
        var contested = changed(in(State.RETURNED).contest(contest()));
        var back = contested.overturned(decided, vote(MIA, Verdict.GOES_BACK), Routed.TO_ALL, clock(MONDAY));
        assertThat(back.state()).isEqualTo(State.OFFERED);
        assertThat(back.undo(MIA, MONDAY)).isEqualTo(new Outcome.NotNow(State.OFFERED));
        assertThat(indexes(contested)).contains("campaign-RETURNED");
        assertThat(indexes(back)).doesNotContain("campaign-RETURNED");
    }

    private static List<String> indexes(Lead lead) {
        return LeadsOfCampaign.entriesOf(lead, MONDAY).stream()
                .map(entry -> entry.index())
                .toList();
    }

    @Test
    void only_a_win_is_celebrated_when_it_is_final_and_once() {
        for (var state : EnumSet.complementOf(EnumSet.of(State.WON))) {
            assertThat(in(state).progress().celebrates()).isEmpty();
        }
        var won = in(State.WON);
        assertThat(won.progress().celebrates())
                .contains(MONDAY.plus(Lead.REGRET).plusSeconds(1));
        assertThat(won.celebrated().progress().celebrates()).isEmpty();
        var asked = LeadFixtures.after(LeadFixtures.acceptedBy(SAM), Change.won(null, "", List.of(MIA, MAX)), SAM);
        assertThat(asked.progress().celebrates()).contains(MONDAY.plus(Progress.PATIENCE));
        var answered = asked.assisted(new Assist(MIA, Assist.Answer.CONFIRMED, MONDAY))
                .assisted(new Assist(MAX, Assist.Answer.DECLINED, MONDAY));
        assertThat(answered.progress().celebrates()).isEqualTo(won.progress().celebrates());
        assertThat(answered.progress().helpers()).containsExactly(MIA);
    }

    @Test
    void what_is_private_is_in_no_words_that_others_read() {
        var change =
                Change.because(State.LOST, Reason.PRICE, "Their brother-in-law").onlyFor(List.of(SUE, MIA));
        var lost = LeadFixtures.after(LeadFixtures.acceptedBy(SAM), change, SAM);
        var step = lost.progress().last().orElseThrow();
        assertThat(step.reason()).isNull();
        assertThat(step.note()).isEmpty();
        for (var words : List.of(
                Steps.words(step),
                LeadCards.whole(lost, LeadCards.Around.NOTHING).toString(),
                LeadCards.card(lost, LeadCards.Around.NOTHING).toString())) {
            assertThat(words).contains(Secret.STAND_IN).doesNotContain("Price", "brother");
        }
        assertThat(LeadsAsFeedback.buttonFor(lost)).isEmpty();
    }
}
