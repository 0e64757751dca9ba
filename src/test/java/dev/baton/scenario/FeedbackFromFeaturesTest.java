package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Submission;
import dev.baton.scenario.Office.Answer;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people said of leads, in stand-ups and in pairs is passed on with one button. */
class FeedbackFromFeaturesTest {

    private static final String SAVE = "Save as feedback";
    private static final String NOTE = "They pay less elsewhere, per seat";
    private static final Map<String, List<String>> OBJECTION = Map.of("kind", List.of("OBJECTION"));

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private Card accepted() {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "whyNow", List.of("They asked for a price"),
                        "campaign", List.of("Spring"),
                        "value", List.of("12000")));
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        return office.cardOf("Acme", "Lost");
    }

    /** Sam loses a lead. */
    private Answer loses(Map<String, List<String>> why) {
        return office.sam.presses(accepted(), "Lost").fills(why);
    }

    private Answer losesByPrice() {
        return loses(Map.of("reason", List.of("PRICE"), "note", List.of(NOTE)));
    }

    private Card item(String words) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(words))
                .card();
    }

    private boolean hasItems() {
        return office.messagesIn(office.channel).stream()
                .anyMatch(message -> message.card().summary().startsWith("Feedback "));
    }

    private static List<String> labels(Card card) {
        return Office.buttons(card).stream().map(Button::label).toList();
    }

    private static Answer sends(Colleague who, String argument) {
        var values = Map.of("kind", List.of("PRICING"), "words", List.of("Made up"), "urgency", List.of("NORMAL"));
        return who.does(new Submission(who.context(null), "feedback.save", argument, values));
    }

    @Test
    void why_a_lead_was_lost_is_saved_with_the_lead_and_answered_to_whoever_said_it() {
        var form = office.sam.presses(losesByPrice().card(), SAVE);
        assertThat(FormValues.initial(form.form()))
                .containsEntry("kind", List.of("PRICING"))
                .containsEntry("words", List.of(NOTE))
                .containsEntry("account", List.of("Acme"))
                .containsEntry("value", List.of("12000"))
                .containsEntry("about", List.of("Spring"));
        assertThat(form.form().toString()).contains("Lead: Acme #");
        form.fills(Map.of()).saysPrivately("Thank you");
        var card = item(NOTE);
        assertThat(card.toString()).contains("Lead", "Acme #", office.sam.person.value());
        office.mia.presses(card, "Show lead").saysPrivately("They asked for a price");
        office.mia
                .presses(card, "Done")
                .fills(Map.of("words", List.of("There is a price per team now.")))
                .saysPrivately("Saved");
        office.sam.gets("There is a price per team now.");
    }

    @Test
    void marketing_passes_on_what_sales_said_of_a_lead_once_sales_says_yes() {
        losesByPrice();
        var form = office.mia.presses(office.cardOf("Acme", SAVE), SAVE);
        assertThat(form.form().toString()).contains("who is asked first").doesNotContain("Without my name");
        form.fills(Map.of()).saysPrivately("Sam is asked first");
        var asked = office.sam.gets("Yes, without my name");
        assertThat(asked.toString()).contains(NOTE, "Acme #", "Spring");
        assertThat(hasItems()).isFalse();
        office.sam.presses(asked, "Yes").saysPrivately("Thank you");
        assertThat(labels(item(NOTE))).contains("Show lead");
    }

    @Test
    void who_stays_unnamed_is_not_found_by_the_way_of_the_lead() {
        office.sam
                .presses(losesByPrice().card(), SAVE)
                .fills(Map.of("name", List.of("unnamed"), "account", List.of(), "about", List.of()))
                .saysPrivately("Thank you");
        var card = item(NOTE);
        assertThat(card.toString()).doesNotContain("Acme", office.sam.person.value(), "lead show");
        assertThat(labels(card)).doesNotContain("Show lead");
    }

    @Test
    void a_lead_without_words_of_somebody_has_no_such_button() {
        var receipt = office.sam
                .presses(accepted(), "Return")
                .fills(Map.of("reason", List.of("DUPLICATE")))
                .card();
        assertThat(labels(receipt)).containsExactly("Undo");
        assertThat(labels(office.cardOf("Acme", "Offer again"))).doesNotContain(SAVE);
    }

    @Test
    void what_was_taken_back_is_passed_on_no_more() {
        var receipt = losesByPrice().card();
        var form = office.sam.presses(receipt, SAVE);
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back");
        office.sam.presses(receipt, SAVE).saysPrivately("nothing any more");
        form.fills(Map.of()).saysPrivately("nothing any more");
    }

    @Test
    void what_a_form_brings_back_is_believed_of_nobody() {
        losesByPrice();
        var form = office.mia.presses(office.cardOf("Acme", SAVE), SAVE).form();
        var forged = form.argument()
                .replaceFirst("\"author\":\"[^\"]*\"", "\"author\":\"" + office.mia.person + "\"")
                .replaceFirst("\"id\"", "\"belonging\":{\"thing\":\"x\",\"name\":\"x\",\"line\":\"x\"},\"id\"");
        assertThat(forged).isNotEqualTo(form.argument());
        sends(office.mia, forged).saysPrivately("Sam is asked first");
        for (var made : List.of(
                "{\"pod\":\"\",\"kept\":{\"source\":\"lead\",\"id\":\"01HZZZZZZZZZZZZZZZZZZZZZZZ\"}}",
                "{\"pod\":\"\",\"kept\":{\"source\":\"lead\",\"id\":\"../x y:{p01}\"}}",
                "{\"pod\":\"\",\"kept\":{\"source\":\"standup-answer\",\"id\":\"::\"}}",
                "{\"pod\":\"\",\"kept\":{\"source\":\"pair\",\"id\":\"\"}}",
                "{\"pod\":\"\",\"kept\":{\"source\":\"nobody's\",\"id\":\"1\"}}")) {
            sends(office.mia, made).saysPrivately("nothing any more");
        }
        assertThat(sends(office.mia, "{\"kept\":{}}").complaints()).containsOnlyKeys("pod");
        assertThat(hasItems()).isFalse();
    }

    @Test
    void another_organization_finds_nothing_by_an_id() {
        var button = Office.buttons(losesByPrice().card()).getLast();
        var mallory = Office.withPod().mia;
        mallory.does(new Action(mallory.context(null), button.action(), button.argument()))
                .saysPrivately("nothing any more");
        office.gus
                .does(new Action(office.gus.context(null), button.action(), button.argument()))
                .saysPrivately("You are a guest here");
    }

    @Test
    void an_answer_in_a_stand_up_is_saved_by_whoever_gave_it_and_by_others_when_they_may_read_it() {
        daily.made(Map.of());
        daily.at(Daily.TUESDAY);
        var receipt = daily.answers(office.sam, Map.of("q0", List.of("They want a trial."), "q3", List.of("Call Acme")))
                .card();
        var own = office.sam.presses(receipt, SAVE);
        assertThat(FormValues.initial(own.form())).containsEntry("words", List.of("They want a trial."));
        assertThat(own.form().toString()).contains("Stand-up: " + Daily.NAME);
        var button = Office.buttons(receipt).getLast();
        office.mia
                .does(new Action(office.mia.context(null), button.action(), button.argument()))
                .saysPrivately("nothing any more");
        daily.answers(office.mia, Map.of("q1", List.of("Two references")));
        daily.endsRound(Daily.TUESDAY);
        daily.summary("2 of 3 answered");
        var shown = office.mia.types("standup show").card();
        assertThat(labels(shown))
                .as("what marketing says is not from the field")
                .containsOnlyOnce(SAVE);
        office.mia.presses(shown, SAVE).fills(OBJECTION).saysPrivately("Sam is asked first");
        office.sam.presses(office.sam.gets("Yes, without my name"), "Yes");
        var card = item("They want a trial.");
        office.mia.presses(card, "Show stand-up").saysPrivately("Two references");
    }

    @Test
    void an_answer_without_words_of_ones_own_has_no_such_button() {
        daily.made(Map.of());
        daily.at(Daily.TUESDAY);
        var receipt = daily.answers(office.sam, Map.of("q2", List.of("No slides"), "q3", List.of("Call Acme")))
                .card();
        assertThat(labels(receipt)).containsExactly("Change");
    }

    @Test
    void what_somebody_learned_in_a_pair_is_his_to_pass_on() {
        office.mia.types("standup pairs").fills(Map.of());
        office.mia
                .presses(office.mia.types("standup pairs").card(), "Draw now")
                .fills(Map.of())
                .saysPrivately("told");
        var pair = office.sees(
                        MemoryPlatform.sharedBy(List.of(office.sue.account, office.mia.account)),
                        message -> message.card().summary().contains("You two"))
                .card();
        var receipt = office.mia
                .presses(pair, "We met")
                .fills(Map.of("learned", List.of("They print our one-pager.")))
                .card();
        var button = Office.buttons(receipt).getLast();
        office.sue
                .does(new Action(office.sue.context(null), button.action(), button.argument()))
                .saysPrivately("nothing any more");
        office.mia.presses(receipt, SAVE).fills(OBJECTION).saysPrivately("Thank you");
        var card = item("They print our one-pager.");
        assertThat(card.toString()).contains("Pairs", "Coffee, ");
        office.sam.presses(card, "Show pairs").saysPrivately("Pairs of");
        assertThat(labels(office.sue.presses(pair, "We met").fills(Map.of()).card()))
                .isEmpty();
    }

    @Test
    void a_form_that_asks_whether_others_said_the_same_keeps_the_lead() {
        office.sue.types("feedback pricing \"" + NOTE + "\"").saysPrivately("Thank you");
        item(NOTE);
        var asked = office.sam.presses(losesByPrice().card(), SAVE).fills(Map.of());
        assertThat(asked.form().toString()).contains("This looks like what others said", "Lead: Acme #");
        asked.fills(new HashMap<>(Map.of("same", List.of("new")))).saysPrivately("Thank you");
        item("Acme #");
    }

    @Test
    void a_lead_that_went_on_is_remembered_by_what_was_said_of_it() {
        var receipt = losesByPrice().card();
        office.sam
                .presses(office.cardOf("Acme", "Recycle"), "Recycle")
                .fills(Map.of())
                .saysPrivately("recycled");
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        office.sam.presses(receipt, SAVE).fills(Map.of()).saysPrivately("Thank you");
        item(NOTE);
    }
}
