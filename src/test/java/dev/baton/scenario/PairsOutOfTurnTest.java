package dev.baton.scenario;

import static dev.baton.scenario.WeeklyPairs.FIRST;
import static dev.baton.scenario.WeeklyPairs.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pairs that are drawn before their time, changed for nothing, and not at one on what came of it. */
class PairsOutOfTurnTest {

    private final Office office = Office.withPod();
    private final WeeklyPairs pairs = new WeeklyPairs(office);

    @AfterEach
    void back() {
        pairs.close();
    }

    @Test
    void a_round_that_ends_early_is_asked_about_at_once_and_told_in_the_channel_when_it_was_to_end() {
        pairs.begin();
        pairs.at(FIRST);
        var first = pairs.introduction(pairs.partner());
        pairs.at(FIRST.plus(Duration.ofDays(1)));
        var asked = office.sam.presses(office.sam.types("standup pairs").card(), "Draw now");
        assertThat(asked.form().toString()).contains("0 of 1 pair has met so far", "asked at once");
        asked.fills(Map.of()).saysPrivately("One pair is drawn");
        pairs.partners(2);
        office.sees(office.channel, message -> message.card().toString().contains("before their time"));
        var question = office.sees(
                office.mia.direct(), message -> message.card().summary().startsWith("Have you met"));
        office.mia
                .presses(question.card(), "We met")
                .fills(Map.of("learned", List.of("It was short.")))
                .saysPrivately("It stands in what the channel reads");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("has met"));
        pairs.at(FIRST.plus(WEEK));
        var report = office.sees(
                office.channel,
                message -> message.card().summary().contains("Pairs of Monday, 9 March")
                        && message.card().summary().contains("1 of 1 pair has met"));
        assertThat(report.card().toString()).contains("It was short.");
        assertThat(first.toString()).contains("You two");
    }

    @Test
    void what_is_saved_as_it_was_is_told_to_nobody() {
        pairs.begin();
        office.mia
                .presses(office.mia.types("standup pairs").card(), "Change")
                .fills(Map.of())
                .saysPrivately("Nothing has changed. ");
        office.sam.types("standup agenda");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().toString().contains("changed for what or when"));
    }

    @Test
    void if_one_says_that_they_met_and_the_other_not_it_counts_as_met_and_the_first_is_asked() {
        pairs.begin();
        pairs.at(FIRST);
        var who = pairs.partner();
        who.presses(pairs.introduction(who), "We met").fills(Map.of()).saysPrivately("you have met");
        office.mia
                .presses(pairs.introduction(who), "Not this time")
                .saysPrivately(who.name + " has said that you two met");
        var doubt =
                office.sees(who.direct(), message -> message.card().toString().contains("If that was a slip"));
        who.presses(doubt.card(), "Not this time").saysPrivately("due again");
        office.mia.types("standup pairs").saysPrivately("You have been paired with nobody yet");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().summary().contains("can't make it"));
    }
}
