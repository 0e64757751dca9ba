package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.MemoryPlatform.Message;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pairs that are drawn before their time, changed for nothing, and not at one on what came of it. */
class PairsOutOfTurnTest {

    /** Pairs are drawn each Monday at 10 in Berlin. */
    private static final Instant FIRST = Instant.parse("2026-03-09T09:00:00Z");

    private static final Duration WEEK = Duration.ofDays(7);

    private final Office office = Office.withPod();
    private final Instant before = Baton.CLOCK.instant();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void beginWeekly() {
        office.mia
                .types("standup pairs")
                .fills(Map.of("every", List.of("1")))
                .saysPrivately("The next pairs are drawn");
    }

    private static void at(Instant moment) {
        Baton.CLOCK.set(moment);
    }

    /** What Baton has written to two together, the latest last. */
    private List<Message> to(Colleague one, Colleague other) {
        return office.messagesIn(MemoryPlatform.sharedBy(List.of(one.account, other.account)));
    }

    /** Those who have been paired with Mia so far, in that order. */
    private List<String> partners(int rounds) {
        return await().until(
                        () -> Stream.of(office.sam, office.sue)
                                .flatMap(who -> to(who, office.mia).stream()
                                        .filter(message ->
                                                message.card().summary().startsWith("You two"))
                                        .map(message -> who.name))
                                .toList(),
                        found -> found.size() >= rounds);
    }

    private Colleague partner() {
        return partners(1).getFirst().equals("Sam") ? office.sam : office.sue;
    }

    private Card introduction(Colleague who) {
        return to(who, office.mia).getLast().card();
    }

    @Test
    void a_round_that_ends_early_is_asked_about_at_once_and_told_in_the_channel_when_it_was_to_end() {
        beginWeekly();
        at(FIRST);
        var first = introduction(partner());
        at(FIRST.plus(Duration.ofDays(1)));
        var asked = office.sam.presses(office.sam.types("standup pairs").card(), "Draw now");
        assertThat(asked.form().toString()).contains("0 of 1 pair has met so far", "asked at once");
        asked.fills(Map.of()).saysPrivately("One pair is drawn");
        partners(2);
        office.sees(office.channel, message -> message.card().toString().contains("before their time"));
        var question = office.sees(
                office.mia.direct(), message -> message.card().summary().startsWith("Have you met"));
        office.mia
                .presses(question.card(), "We met")
                .fills(Map.of("learned", List.of("It was short.")))
                .saysPrivately("It stands in what the channel reads");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("has met"));
        at(FIRST.plus(WEEK));
        var report = office.sees(
                office.channel,
                message -> message.card().summary().contains("Pairs of Monday, 9 March")
                        && message.card().summary().contains("1 of 1 pair has met"));
        assertThat(report.card().toString()).contains("It was short.");
        assertThat(first.toString()).contains("You two");
    }

    @Test
    void what_is_saved_as_it_was_is_told_to_nobody() {
        beginWeekly();
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
        beginWeekly();
        at(FIRST);
        var who = partner();
        who.presses(introduction(who), "We met").fills(Map.of()).saysPrivately("you have met");
        office.mia.presses(introduction(who), "Not this time").saysPrivately(who.name + " has said that you two met");
        var doubt =
                office.sees(who.direct(), message -> message.card().toString().contains("If that was a slip"));
        who.presses(doubt.card(), "Not this time").saysPrivately("due again");
        office.mia.types("standup pairs").saysPrivately("You have been paired with nobody yet");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> message.card().summary().contains("can't make it"));
    }
}
