package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.PLAIN;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static dev.baton.leads.LeadFixtures.after;
import static dev.baton.leads.LeadFixtures.changed;
import static dev.baton.leads.LeadFixtures.in;
import static dev.baton.leads.LeadFixtures.offeredLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four hours are agreed on, from Monday at 9. */
class WaitingTest {

    private static Lead coveredBySue() {
        return changed(offeredLead().assign(Assignment.to(SUE, SAM, MONDAY), null, PLAIN, PLAIN));
    }

    /** One of many that came in together. */
    private static Lead quiet() {
        var lead = offeredLead();
        return new Lead(
                LeadId.create(),
                lead.pod(),
                lead.offer(),
                List.of(),
                lead.progress(),
                lead.clock().standing(),
                lead.ties(),
                null);
    }

    private static String status(Lead lead) {
        return LeadCards.status(lead).plain(PersonId::value);
    }

    @Test
    void who_covers_somebody_is_named_in_a_whole_sentence_whatever_the_clock_says() {
        var covered = coveredBySue();
        assertThat(status(covered)).startsWith("Waits for sue, who covers sam, until ");
        var late = covered.at(covered.clock().stopped(MONDAY.plus(Duration.ofHours(5)), PLAIN));
        assertThat(status(late)).startsWith("Waits for sue, who covers sam. Overdue: an answer was due ");
        var pause = new Pause(SUE, MONDAY.plus(Duration.ofHours(3)), "a trip");
        var paused = covered.at(covered.clock().paused(pause, MONDAY, PLAIN));
        assertThat(status(paused)).startsWith("Waits for sue, who covers sam. The time is paused by sue");
        assertThat(status(covered.at(covered.clock().standing()))).isEqualTo("Waits for sue, who covers sam");
        assertThat(status(offeredLead())).startsWith("Waits for sales until ");
    }

    /** Sam hasn't answered in his four hours. */
    private static Lead lateAndAskingSue(Instant now) {
        var lead = coveredBySue();
        return lead.at(lead.clock().nextTurn(now, PLAIN, PLAIN));
    }

    @Test
    void whoever_is_asked_late_has_a_time_of_his_own_and_once_all_may_accept_there_is_none() {
        var late = lateAndAskingSue(MONDAY.plus(Duration.ofHours(4)));
        assertThat(status(late))
                .matches("Waits for sue, who covers sam, until .*17:00.*\\. Overdue: an answer was due .*13:00.*");
        assertThat(status(late.opened(MONDAY.plus(Duration.ofHours(8)), PLAIN)))
                .matches("Waits for sales\\. Overdue: an answer was due .*13:00.*")
                .doesNotContain("17:00", "until");
    }

    @Test
    void a_time_of_ones_own_that_is_over_is_not_told_either() {
        var late = lateAndAskingSue(MONDAY.plus(Duration.ofHours(4)));
        var tick = (ResponseClock.Tick.Reached) late.clock().tick(MONDAY.plus(Duration.ofHours(8)), PLAIN);
        assertThat(tick.share()).isEqualTo(Share.ALL);
        assertThat(status(late.at(tick.clock())))
                .startsWith("Waits for sue, who covers sam. Overdue: ")
                .doesNotContain("17:00");
    }

    @Test
    void a_time_that_is_over_within_the_same_minute_is_not_told_twice() {
        var lead = coveredBySue();
        var clock = lead.clock();
        var due = MONDAY.plus(Duration.ofHours(4));
        var turn = new ResponseClock.Turn(Duration.ZERO, due.plusSeconds(30), null, null);
        var late = new ResponseClock(clock.terms(), clock.counted(), MONDAY, turn, null, due, null);
        assertThat(status(lead.at(late)))
                .startsWith("Waits for sue, who covers sam. Overdue: ")
                .doesNotContain("until");
    }

    @Test
    void a_lead_without_a_deadline_comes_after_all_that_have_one() {
        assertThat(Waiting.deadline(quiet())).isEmpty();
        assertThat(Waiting.deadline(offeredLead())).contains(MONDAY.plus(Duration.ofHours(4)));
        assertThat(Waiting.until(quiet())).isAfter(Waiting.until(offeredLead()).plus(Duration.ofDays(36_500)));
    }

    @Test
    void nobody_says_how_soon_a_lead_was_answered_that_no_time_ran_for_or_that_only_became_part_of_another() {
        assertThat(Waiting.answered(after(quiet(), Change.to(State.ACCEPTED), SAM)))
                .isEmpty();
        assertThat(Waiting.answered(in(State.MERGED))).isEmpty();
        assertThat(Waiting.answered(in(State.ACCEPTED))).isEqualTo(" · answered after less than a minute");
    }
}
