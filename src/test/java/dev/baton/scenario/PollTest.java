package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An open poll, from the question to the result. */
class PollTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Voters voters = new Voters(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void a_vote_counts_at_once_with_its_name_and_the_result_goes_below_the_card() {
        voters.asked("");
        voters.votes(office.sam, "There").saysPrivately("You chose “There”");
        voters.votes(office.sue, "There");
        voters.votes(office.mia, "Here");
        voters.card(
                "▰▰▰▰▰▰▰▱▱▱  67 % · 2 votes", "Sue and Sam", "▰▰▰▱▱▱▱▱▱▱  33 % · 1 vote\\nMia".replace("\\n", "\n"));
        voters.manages(office.mia, "Close").saysPrivately("is closed");
        voters.card("Closed.", "“There” comes first with 67 % (2 votes).");
        assertThat(Office.words(voters.result("“There” comes first"))).doesNotContain("Not split by side");
        voters.votes(office.sam, "Manage").saysPrivately("Only");
    }

    @Test
    void a_vote_is_changed_by_pressing_another_option() {
        voters.asked("");
        voters.votes(office.sam, "There");
        voters.votes(office.sam, "There").saysPrivately("already");
        voters.votes(office.sam, "Here");
        assertThat(Office.words(voters.card("Here", "100 % · 1 vote\nSam"))).contains("0 % · 0 votes");
    }

    @Test
    void of_two_presses_the_later_one_counts_though_it_comes_first() {
        voters.asked("");
        var card = voters.card();
        var now = Baton.CLOCK.instant();
        office.sam.does(pressed(card, "There", now.minusSeconds(1))).saysPrivately("You chose “There”");
        office.sam.does(pressed(card, "Here", now.minusSeconds(2))).saysPrivately("You have voted since, and that");
        office.sam.does(pressed(card, "There", now)).saysPrivately("already");
        office.sam.does(pressed(card, "Here", now.minusMillis(500))).saysPrivately("counts: “There”.");
        voters.card("100 % · 1 vote\nSam", "1 person has voted");
        office.sam.does(pressed(card, "Here", now.plusSeconds(60))).saysPrivately("You chose “Here”");
        voters.votes(office.sam, "There").saysPrivately("You chose “There”");
    }

    private Action pressed(Card card, String option, Instant at) {
        var action = office.sam.action(card, option);
        return new Action(action.context(), action.name(), action.argument(), null, at);
    }

    @Test
    void nobody_votes_once_it_is_closed_nor_do_guests() {
        voters.asked("");
        var card = voters.card();
        office.gus.presses(card, "Here").saysPrivately("You are a guest here");
        voters.manages(office.ada, "Close");
        office.sam.presses(card, "Here").saysPrivately("That poll is closed");
    }

    @Test
    void it_closes_by_time_as_it_was_understood() {
        office.mia
                .types(Voters.LUNCH + "closes \"in 2 hours\"")
                .saysPrivately(Baton.CLOCK.instant().plus(Duration.ofHours(2)).toString());
        voters.votes(office.sam, "Here");
        Baton.CLOCK.advance(Duration.ofHours(2));
        voters.card("Closed.");
        voters.result("“Here” comes first");
    }

    @Test
    void it_closes_by_count() {
        voters.asked("after 2");
        voters.card("Choose one.", "once 2 people have voted.");
        voters.votes(office.sam, "Here");
        voters.votes(office.sue, "There");
        voters.result("come first with 50 % (1 vote)");
    }

    @Test
    void closed_without_a_vote_it_waits_for_none() {
        voters.asked("");
        voters.manages(office.mia, "Close").saysPrivately("is closed");
        assertThat(Office.words(voters.card("Closed.", "Nobody has voted."))).doesNotContain("yet");
        voters.result("Nobody has voted.");
    }

    @Test
    void a_hidden_result_shows_when_it_is_closed() {
        voters.asked("hidden");
        voters.votes(office.sam, "Here");
        assertThat(Office.words(voters.card("1 person has voted"))).doesNotContain("▰", "Sam");
        voters.manages(office.mia, "Close");
        voters.card("100 % · 1 vote\nSam");
    }

    @Test
    void several_options_can_be_chosen_up_to_a_number() {
        office.mia.types("poll \"Which days?\" \"Mon\" \"Tue\" \"Wed\" multiple 2");
        assertThat(voters.ballot(office.sam, "1", "2", "3").complaints()).containsValue("Please choose at most 2.");
        voters.ballot(office.sam, "1", "3").saysPrivately("You chose “Mon” and “Wed”");
        voters.card("Wed", "100 % · 1 vote");
    }

    @Test
    void others_add_options_where_they_may() {
        voters.asked("adding");
        var form = office.sam.presses(voters.card(), "Add an option");
        assertThat(form.fills(Map.of("option", List.of(" here "))).complaints())
                .containsValue("“here” is there already.");
        form.fills(Map.of("option", List.of("Elsewhere"))).saysPrivately("can be chosen now");
        voters.card("Elsewhere");
        voters.votes(office.sue, "Elsewhere");
        voters.card("100 % · 1 vote\nSue");
    }

    @Test
    void a_scale_shows_its_average_and_a_recommendation_its_score() {
        office.mia.types("poll \"How was it?\" scale");
        voters.votes(office.sam, "5");
        voters.votes(office.sue, "4");
        voters.card("On average 4.5 of 5.");
        office.mia.types("poll \"Would you recommend us?\" nps");
        voters.votes(office.sam, "10");
        voters.votes(office.sue, "3");
        voters.votes(office.mia, "9");
        voters.card("The net promoter score is +33.");
    }

    @Test
    void a_closed_poll_is_opened_again_and_a_deleted_one_goes_with_its_result() {
        voters.asked("");
        voters.votes(office.sam, "Here");
        voters.manages(office.mia, "Close");
        voters.card("Closed.");
        voters.result("“Here” comes first");
        voters.manages(office.mia, "Reopen").saysPrivately("open again");
        voters.votes(office.sue, "Here");
        voters.card("100 % · 2 votes");
        voters.manages(office.mia, "Delete").fills(Map.of()).saysPrivately("deleted");
        voters.isGone();
    }

    @Test
    void who_voted_for_what_is_shown_to_whoever_asks() {
        voters.asked("");
        voters.votes(office.sam, "Here");
        voters.votes(office.sue, "Who voted").saysPrivately("Sam");
    }

    @Test
    void without_quotes_the_form_opens_with_the_question() {
        var form = office.mia.types("poll Where do we eat?");
        assertThat(FormValues.initial(form.form())).containsEntry("question", List.of("Where do we eat?"));
        form.fills(Map.of("options", List.of("Here\nThere"), "closes", List.of("tomorrow")))
                .saysPrivately("2026-03-03T16:00:00Z");
        voters.card("Where do we eat?");
    }
}
