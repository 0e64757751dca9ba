package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.Input;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sales is asked at a regular time, each by his own clock, and the answers are feedback. */
class AskingFieldTest {

    private static final String QUESTION = "What did you hear about the new price?";
    private static final String PLAN = "They find the annual plan too long";
    private static final Instant FRIDAY = Instant.parse("2026-03-06T14:00:00Z");
    private static final Instant FRIDAY_IN_NEW_YORK = Instant.parse("2026-03-06T20:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-03-09T09:00:00Z");
    private static final Instant OVER = Instant.parse("2026-03-09T13:00:00Z");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void made(Map<String, List<String>> values) {
        office.mia.types("feedback ask " + QUESTION).fills(values).saysPrivately("is asked");
    }

    private void at(Instant moment) {
        Baton.CLOCK.set(moment);
    }

    private Card asked(Colleague who, int times) {
        return await().until(
                        () -> office.messagesIn(who.direct()).stream()
                                .filter(message -> message.first().summary().equals(QUESTION))
                                .toList(),
                        messages -> messages.size() >= times)
                .getLast()
                .first();
    }

    private Card asked(Colleague who) {
        return asked(who, 1);
    }

    private long timesAsked(Colleague who) {
        return timesGot(who, QUESTION);
    }

    private long timesReminded(Colleague who) {
        return timesGot(who, "Reminder: " + QUESTION);
    }

    private long timesGot(Colleague who, String summary) {
        return office.messagesIn(who.direct()).stream()
                .filter(message -> message.first().summary().equals(summary))
                .count();
    }

    private void answers(Colleague who, String words) {
        var all = new HashMap<>(Map.of("words", List.of(words)));
        all.put("kind", List.of("PRICING"));
        who.presses(asked(who), "Answer").fills(all).saysPrivately("You hear what becomes of it");
    }

    private Card item(String words) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(words))
                .card();
    }

    @Test
    void each_is_asked_by_his_own_clock_and_hears_what_becomes_of_the_answer() {
        office.sue.types("hours").fills(Map.of("zone", List.of("America/New_York")));
        made(Map.of("kind", List.of("PRICING"), "about", List.of("Spring campaign")));
        at(FRIDAY);
        var form = office.sam.presses(asked(office.sam), "Answer");
        assertThat(form.form().toString()).contains(QUESTION, "initial=[PRICING]", "Spring campaign");
        form.fills(Map.of("words", List.of(PLAN))).saysPrivately("Thank you");
        assertThat(item(PLAN).toString()).contains("the turn of", "Spring campaign", office.sam.person.value());
        office.sam.gets("You have answered");
        assertThat(timesAsked(office.sue)).isZero();
        office.mia.presses(item(PLAN), "Take").fills(Map.of("words", List.of("Let me see.")));
        office.sam.gets("Let me see.");
        at(FRIDAY_IN_NEW_YORK);
        asked(office.sue);
        assertThat(timesAsked(office.sam)).isOne();
        assertThat(timesAsked(office.mia)).as("only sales is asked").isZero();
        at(FRIDAY.plus(Duration.ofDays(7)));
        asked(office.sam, 2);
    }

    @Test
    void who_is_away_is_not_asked_and_a_holiday_is_left_out() {
        office.sue.types("away").fills(Map.of("first", List.of("2026-04-09"), "last", List.of("2026-04-13")));
        at(Instant.parse("2026-04-01T09:00:00Z"));
        made(Map.of());
        office.mia.types("feedback questions").saysPrivately("Moment[at=2026-04-10T13:00:00Z]");
        at(Instant.parse("2026-04-03T16:00:00Z"));
        at(Instant.parse("2026-04-10T13:00:00Z"));
        asked(office.sam);
        assertThat(timesAsked(office.sam)).as("not on Good Friday").isOne();
        assertThat(timesAsked(office.sue)).isZero();
    }

    @Test
    void who_has_said_something_is_not_reminded_and_others_once() {
        made(Map.of("whom", List.of("BOTH")));
        at(FRIDAY);
        answers(office.sam, PLAN);
        office.sam.gets("You have answered. Thank you.");
        office.sam.presses(asked(office.sam), "Nothing this time").saysPrivately("You have answered already");
        answers(office.sam, "No export to Excel");
        office.sam.gets("You have answered 2 times");
        office.mia.presses(asked(office.mia), "Nothing this time").saysPrivately("Nobody reminds you");
        asked(office.sue);
        at(REMINDER);
        office.sue.gets("This is the only reminder");
        at(OVER);
        office.sees(
                office.channel,
                message -> message.card().toString().contains("3 were asked, 1 answered: 2 things for marketing."));
        office.sue.gets("This is over for this time");
        office.sue.gets("It needs nothing any more");
        assertThat(timesReminded(office.sue)).isOne();
        assertThat(timesReminded(office.sam)).isZero();
        assertThat(timesReminded(office.mia)).isZero();
    }

    @Test
    void a_round_in_which_nobody_answers_is_not_told() {
        made(Map.of("reminder", List.of("no")));
        at(FRIDAY);
        office.sam.presses(asked(office.sam), "Nothing this time");
        at(OVER);
        office.sue.gets("This is over for this time");
        assertThat(timesReminded(office.sue)).isZero();
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().toString().contains("were asked"));
    }

    @Test
    void saying_the_same_as_others_is_an_answer_too() {
        office.sue.types("feedback pricing \"" + PLAN + "\"").saysPrivately("Thank you");
        made(Map.of());
        at(FRIDAY);
        var alike = office.sam
                .presses(asked(office.sam), "Answer")
                .fills(Map.of("kind", List.of("PRICING"), "words", List.of("The annual plan is too long for them")));
        var same = alike.form().inputs().stream()
                .filter(input -> input.id().equals("same"))
                .map(Input.Choice.class::cast)
                .findFirst()
                .orElseThrow();
        alike.fills(Map.of("same", List.of(same.options().getFirst().value())))
                .saysPrivately("You hear what becomes of it");
        office.sam.gets("You have answered. Thank you.");
    }

    @Test
    void plain_words_to_baton_are_offered_as_the_answer() {
        made(Map.of("kind", List.of("PRICING")));
        at(FRIDAY);
        asked(office.sam);
        var offer = office.sam.types("customers find a whole year rather long");
        offer.saysPrivately("You were asked “" + QUESTION);
        office.sam.presses(offer.card(), "Save as feedback").fills(Map.of()).saysPrivately("Thank you");
        item("a whole year rather long");
        office.sam.gets("You have answered");
        office.sam.types("customers find something else").saysPrivately("something from the field?");
    }

    @Test
    void a_question_by_the_pods_clocks_goes_on_by_its_new_ones() {
        made(Map.of("clock", List.of("one")));
        var setup = new HashMap<>(office.setup());
        setup.put("zone", List.of("Asia/Tokyo"));
        office.mia.types("setup").fills(setup).saysNothing();
        await().untilAsserted(() -> office.mia.types("feedback questions").saysPrivately("Asia/Tokyo"));
        at(Instant.parse("2026-03-06T06:00:00Z"));
        asked(office.sam);
        at(FRIDAY);
        at(Instant.parse("2026-03-13T06:00:00Z"));
        asked(office.sam, 2);
        assertThat(timesAsked(office.sam)).isEqualTo(2);
    }

    @Test
    void a_question_made_on_its_day_is_asked_that_day_if_the_time_is_still_to_come() {
        made(Map.of("days", List.of("MONDAY"), "time", List.of("11:00")));
        office.mia
                .types("feedback ask And before nine?")
                .fills(Map.of("days", List.of("MONDAY"), "time", List.of("08:55")));
        at(Instant.parse("2026-03-02T10:00:00Z"));
        asked(office.sam);
        asked(office.sue);
        assertThat(timesGot(office.sam, "And before nine?")).isZero();
    }

    @Test
    void nobody_answers_for_another() {
        made(Map.of());
        at(FRIDAY);
        var card = asked(office.sam);
        office.sue.presses(card, "Answer").saysPrivately("You weren't asked that");
        office.sue.presses(card, "Nothing this time").saysPrivately("You weren't asked that");
    }
}
