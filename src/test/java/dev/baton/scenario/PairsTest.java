package dev.baton.scenario;

import static dev.baton.scenario.WeeklyPairs.FIRST;
import static dev.baton.scenario.WeeklyPairs.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Place;
import dev.baton.chat.Role;
import dev.baton.chat.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sales and marketing meet in pairs: drawing, meeting, and what becomes of it. */
class PairsTest {

    private final Office office = Office.withPod();
    private final WeeklyPairs pairs = new WeeklyPairs(office);

    @AfterEach
    void back() {
        pairs.close();
    }

    @Test
    void one_of_each_side_meet_in_a_conversation_of_their_own_and_all_in_turn() {
        pairs.begin();
        office.sees(office.channel, message -> message.card().summary().startsWith("Pairs of sales and marketing"));
        pairs.at(FIRST);
        var first = pairs.partner();
        assertThat(pairs.introduction(first).toString())
                .contains("a coffee", "To begin with", "from sales", "from marketing");
        pairs.at(FIRST.plus(WEEK));
        assertThat(pairs.partners(2)).containsExactlyInAnyOrder("Sam", "Sue");
        pairs.at(FIRST.plus(WEEK.multipliedBy(2)));
        assertThat(pairs.partners(3)).as("a repeat once all have met").hasSize(3);
    }

    @Test
    void what_they_learned_is_read_in_the_channel_with_the_next_pairs() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        var form = office.mia.presses(pairs.introduction(who), "We met");
        form.fills(Map.of("learned", List.of("They use our one-pager on the phone.")))
                .saysPrivately("Thank you");
        office.mia.types("standup pairs").saysPrivately("1 of 1, Mon 9 Mar");
        pairs.at(FIRST.plus(WEEK));
        var report =
                office.sees(office.channel, message -> message.card().summary().contains("1 of 1 pair has met"));
        assertThat(report.card().toString())
                .contains("text=Mia]", "with " + who.name, "They use our one-pager on the phone.");
    }

    @Test
    void who_has_said_nothing_is_asked_once_on_the_working_day_before_the_next_draw() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        who.presses(pairs.introduction(who), "We met").fills(Map.of()).saysPrivately("you have met");
        pairs.at(FIRST.plus(Duration.ofDays(4)));
        var asked = office.sees(
                office.mia.direct(), message -> message.card().summary().startsWith("Have you met"));
        office.mia.presses(asked.card(), "We met").fills(Map.of()).saysPrivately("you have met");
        assertThat(office.messagesIn(who.direct()))
                .noneMatch(message -> message.card().summary().startsWith("Have you met"));
    }

    @Test
    void who_can_not_make_it_says_so_and_the_two_are_due_again() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        who.presses(pairs.introduction(who), "Not this time").saysPrivately("due again");
        who.presses(pairs.introduction(who), "Not this time").saysPrivately("Noted already");
        office.sees(office.mia.direct(), message -> message.card().summary().contains("can't make it this time"));
        office.mia.types("standup pairs").saysPrivately("You have been paired with nobody yet");
        pairs.other(who).presses(pairs.introduction(who), "Not this time").saysPrivately("Only the two");
    }

    @Test
    void whom_somebody_does_not_want_to_meet_is_not_told_and_not_drawn() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        office.mia
                .presses(pairs.introduction(who), "Not for me")
                .fills(Map.of())
                .saysPrivately("not paired again");
        var told = office.sees(who.direct(), message -> message.card().summary().contains("can't make it this time"));
        assertThat(told.card().toString()).doesNotContain("not paired");
        for (var week = 1; week <= 3; week++) {
            pairs.at(FIRST.plus(WEEK.multipliedBy(week)));
            var expected = 1 + week;
            assertThat(pairs.partners(expected)).filteredOn(who.name::equals).hasSize(1);
        }
    }

    @Test
    void who_wants_to_be_left_out_is_left_out_and_comes_back_as_he_likes() {
        pairs.begin();
        office.sam
                .presses(office.sam.types("standup pairs").card(), "My part")
                .fills(Map.of("part", List.of("no")))
                .saysPrivately("left out");
        pairs.at(FIRST);
        assertThat(pairs.partners(1)).containsExactly("Sue");
        office.sam.types("standup pairs").saysPrivately("You are left out, as you wish");
        office.sam
                .presses(office.sam.types("standup pairs").card(), "My part")
                .fills(Map.of("part", List.of("yes")))
                .saysPrivately("in your turn");
        pairs.at(FIRST.plus(WEEK));
        assertThat(pairs.partners(2)).containsExactlyInAnyOrder("Sue", "Sam");
    }

    @Test
    void who_is_away_for_most_of_the_time_is_not_drawn() {
        pairs.begin();
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-09"), "last", List.of("2026-03-12")));
        pairs.at(FIRST);
        assertThat(pairs.partners(1)).containsExactly("Sam");
    }

    @Test
    void where_nobody_can_be_paired_the_keeper_hears_why_and_only_once() {
        pairs.begin();
        for (var who : List.of(office.sam, office.sue)) {
            who.types("standup pause").fills(Map.of("last", List.of("2026-03-24")));
        }
        pairs.at(FIRST);
        office.mia.gets("nobody of sales takes part");
        pairs.at(FIRST.plus(WEEK));
        office.mia.types("standup pairs").saysPrivately("Last time nobody was paired");
        pairs.at(FIRST.plus(WEEK.multipliedBy(2)));
        pairs.partners(1);
        assertThat(office.messagesIn(office.mia.direct()))
                .filteredOn(message -> message.card().summary().startsWith("Nobody was paired"))
                .hasSize(1);
    }

    @Test
    void who_was_taken_out_of_the_pod_is_left_alone_and_the_other_can_say_what_came_of_it() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        office.mia
                .types("setup")
                .fills(Map.of("sales", List.of(pairs.other(who).person.value())))
                .saysNothing();
        pairs.at(FIRST.plus(Duration.ofDays(4)));
        var asked = office.sees(
                office.mia.direct(), message -> message.card().summary().startsWith("Have you met"));
        assertThat(office.messagesIn(who.direct()))
                .noneMatch(message -> message.card().summary().startsWith("Have you met"));
        office.mia.presses(asked.card(), "Not this time").saysPrivately("Noted");
    }

    @Test
    void pairs_are_drawn_at_once_if_somebody_wants_it_but_once_a_day() {
        pairs.begin();
        office.ada
                .presses(office.mia.types("standup pairs").card(), "Draw now")
                .fills(Map.of())
                .saysPrivately("One pair is drawn and told");
        pairs.partner();
        office.mia.presses(office.mia.types("standup pairs").card(), "Draw now").saysPrivately("drawn already");
    }

    @Test
    void pairs_are_changed_and_ended_by_people_of_the_pod_and_who_has_met_stays_known() {
        pairs.begin();
        var tom = office.hire("Tom", Role.MEMBER);
        tom.types("standup pairs").saysPrivately("you are in none yet");
        tom.presses(office.mia.types("standup pairs").card(), "End").saysPrivately("Only people of Enterprise DACH");
        office.mia
                .presses(office.mia.types("standup pairs").card(), "Change")
                .fills(Map.of("kinds", List.of("RIDE_ALONG"), "time", List.of("14:00")))
                .saysPrivately("at=2026-03-09T13:00:00Z");
        pairs.at(Instant.parse("2026-03-09T13:00:00Z"));
        var who = pairs.partner();
        assertThat(pairs.introduction(who).toString()).contains("a ride-along");
        office.sam
                .presses(office.sam.types("standup pairs").card(), "End")
                .fills(Map.of())
                .saysPrivately("Nobody is paired any more");
        pairs.begin(Map.of());
        office.mia.types("standup pairs").saysPrivately("You have been paired with " + who.name);
    }

    @Test
    void the_keeper_hears_if_two_can_not_be_written_to() {
        pairs.begin();
        Baton.PLATFORM.failWith(
                post -> post.organization().equals(office.organization()) && post.place() instanceof Place.Together
                        ? Optional.of(new Sending.Refused("Baton lacks a permission"))
                        : Optional.empty());
        try {
            pairs.at(FIRST);
            office.sees(
                    office.mia.direct(), message -> message.card().toString().contains("Baton lacks a permission"));
            office.ada.types("admin delivery").saysPrivately("Baton lacks a permission");
        } finally {
            Baton.PLATFORM.takesEverything();
        }
    }

    @Test
    void a_mistake_in_the_form_is_named_at_its_input() {
        var form = office.mia.types("standup pairs");
        assertThat(form.fills(Map.of("kinds", List.of(), "time", List.of("25:99"), "zone", List.of("Europa/Berlin")))
                        .complaints())
                .containsOnlyKeys("kinds", "time", "zone");
        assertThat(form.fills(Map.of("days", List.of("MONDAY", "FRIDAY"))).complaints())
                .containsOnlyKeys("days");
    }

    @Test
    void once_the_next_pairs_are_drawn_the_last_ones_can_not_be_called_off() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        var card = pairs.introduction(who);
        pairs.at(FIRST.plus(WEEK));
        pairs.partners(2);
        who.presses(card, "Not this time").saysPrivately("The next pairs are drawn already");
        office.mia
                .presses(card, "We met")
                .fills(Map.of("learned", List.of("A lot.")))
                .saysPrivately("comes too late");
        who.presses(card, "Not for me").fills(Map.of()).saysPrivately("not paired again");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().summary().contains("can't make it"));
        office.mia.types("standup pairs").saysPrivately("paired with everybody of the other side");
    }
}
