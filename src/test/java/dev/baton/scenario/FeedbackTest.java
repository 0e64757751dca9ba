package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Input;
import dev.baton.people.AgendaSource;
import dev.baton.people.Directory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final String LONG = "They find the annual plan too long";

    private final Office office = Office.withPod();

    private void says(Office.Colleague colleague, String words) {
        colleague
                .types("feedback")
                .fills(Map.of("kind", List.of("PRICING"), "words", List.of(words)))
                .saysPrivately("You hear what becomes of it");
    }

    /** The card of the item in the channel, once it shows those words. */
    private Card card(String words, String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(words)
                                && message.card().toString().contains(showing))
                .card();
    }

    private Office.Answer answers(Office.Colleague colleague, String button, String sentence) {
        return colleague.presses(card(LONG, button), button).fills(Map.of("words", List.of(sentence)));
    }

    private void hears(Office.Colleague colleague, String... words) {
        office.sees(
                colleague.direct(),
                message -> List.of(words).stream()
                        .allMatch(word -> message.card().toString().contains(word)));
    }

    @Test
    void what_a_rep_says_is_answered_to_him_until_something_changed_because_of_him() {
        says(office.sam, LONG);
        assertThat(card(LONG, "Take").toString())
                .contains(office.sam.person.value())
                .as("the only one in marketing")
                .contains("the turn of")
                .contains(office.mia.person.value());
        answers(office.mia, "Take", "Let me see.").saysPrivately("Saved");
        hears(office.sam, "took it", "Let me see.");
        answers(office.mia, "Plan", "We will offer half a year.");
        hears(office.sam, "plans something", "half a year");
        office.mia
                .presses(card(LONG, "Planned"), "Done")
                .fills(Map.of(
                        "words", List.of("The half year is on the page."), "changed", List.of("Spring campaign")));
        hears(office.sam, "Spring campaign", "changed because of you");
        assertThat(card(LONG, "Changed because of it").toString()).doesNotContain("Not now");
    }

    @Test
    void one_line_says_it_all() {
        office.sam
                .types("feedback pricing “" + LONG + "” account \"Acme\" value 12000 urgent")
                .saysPrivately("Thank you.");
        assertThat(card(LONG, "Pricing, Acme").toString()).contains("EUR 12,000", "Urgent");
    }

    @Test
    void a_line_without_a_kind_opens_the_form_with_its_words() {
        var form = office.sam.types("feedback they love the new page").form();
        assertThat(form.toString()).contains("they love the new page");
    }

    @Test
    void who_wants_to_stay_unnamed_is_on_no_card_and_hears_the_answer_all_the_same() {
        office.sam.types("feedback pricing \"" + LONG + "\" unnamed").saysPrivately("Thank you.");
        assertThat(card(LONG, "Take").toString())
                .contains("somebody who stays unnamed")
                .doesNotContain(office.sam.person.value())
                .doesNotContain("Sam");
        answers(office.mia, "Not now", "The contracts are fixed until summer.");
        hears(office.sam, "can't do anything about it now", "fixed until summer");
    }

    @Test
    void who_wants_to_stay_unnamed_is_asked_for_the_pod_only() {
        var another = new ConversationId(office.workspace, "another");
        office.sue.does(new Command(office.sue.context(another), "setup")).fills(office.setupOf(office.sue));
        var elsewhere = office.sam.context(office.sam.direct());
        var form = office.sam.does(new Command(elsewhere, "feedback pricing \"" + LONG + "\" unnamed"));
        assertThat(form.form().inputs().stream().map(Input::id)).contains("pod");
        form.fills(Map.of()).saysPrivately("Thank you.");
        assertThat(card(LONG, "Take").toString())
                .contains("somebody who stays unnamed")
                .doesNotContain(office.sam.person.value());
    }

    @Test
    void a_line_that_is_not_understood_wholly_is_asked_about_and_its_name_stays_hidden() {
        var form = office.sam.types("feedback objection \"" + LONG + "\" account \"Acme\" without my name asap");
        assertThat(form.form().toString()).contains("Baton didn't understand “asap”", "Acme");
        form.fills(Map.of()).saysPrivately("Your name is shown to nobody.");
        assertThat(card(LONG, "Take").toString())
                .contains("somebody who stays unnamed")
                .doesNotContain(office.sam.person.value());
    }

    @Test
    void a_kind_alone_or_an_amount_that_is_none_opens_the_form_with_what_was_typed() {
        office.sam
                .types("feedback pricing")
                .fills(Map.of("words", List.of(LONG)))
                .saysPrivately("Your name is on its card.");
        assertThat(card(LONG, "Take").toString()).contains("Pricing");
        var form = office.sue
                .types("feedback gap \"No export to Excel\" value \"$5k\"")
                .form();
        assertThat(form.toString()).contains("$5k", "No export to Excel", "Please use digits only");
    }

    @Test
    void an_answer_needs_a_sentence_and_is_marketings() {
        says(office.sam, LONG);
        var card = card(LONG, "Done");
        office.sue.presses(card, "Done").saysPrivately("Marketing in Enterprise DACH answers feedback");
        assertThat(office.mia
                        .presses(card, "Done")
                        .fills(Map.of("words", List.of(" ")))
                        .complaints())
                .containsOnlyKeys("words");
        office.gus.types("feedback").saysPrivately("You are a guest here");
    }

    @Test
    void an_answer_can_be_taken_back_for_five_minutes() {
        says(office.sam, LONG);
        var receipt = answers(office.mia, "Take", "Let me see.").card();
        card(LONG, "Taken");
        office.mia.presses(receipt, "Undo").saysPrivately("Taken back");
        card(LONG, "to be answered until");
        hears(office.sam, "took the last answer back");
        office.mia.presses(receipt, "Undo").saysPrivately("taken back already");
    }

    @Test
    void who_took_it_looks_after_it_and_administrators_may_step_in() {
        office.mia
                .types("setup")
                .fills(Map.of("marketing", List.of(office.mia.person.value(), office.sue.person.value())));
        says(office.sam, LONG);
        answers(office.mia, "Take", "Let me see.");
        var card = card(LONG, "Taken");
        office.sue.presses(card, "Done").saysPrivately("Mia looks after this already");
        office.ada
                .presses(card, "Done")
                .fills(Map.of("words", List.of("It is done.")))
                .saysPrivately("Saved");
    }

    @Test
    void marketing_sees_what_waits_for_it_with_who_looks_after_it_and_on_its_own_page() {
        says(office.sam, LONG);
        card(LONG, "Take");
        assertThat(office.mia.types("feedback waiting").card().toString())
                .contains(LONG, "to be answered until", "the turn of", "Show “" + LONG);
        assertThat(office.mia.opensHome().card().toString()).contains("Feedback that waits for you", LONG);
        assertThat(office.sam.opensHome().card().toString()).doesNotContain("Feedback that waits for you");
        answers(office.mia, "Take", "Let me see.");
        card(LONG, "Taken");
        assertThat(office.mia.types("feedback waiting").card().toString()).contains("Taken", " by ");
        assertThat(office.mia.opensHome().card().toString()).contains("Feedback that waits for you");
        answers(office.mia, "Done", "It is half a year now.");
        card(LONG, "half a year now");
        office.mia.types("feedback waiting").saysPrivately("No feedback waits for marketing");
        assertThat(office.mia.opensHome().card().toString()).doesNotContain("Feedback that waits for you");
    }

    @Test
    void who_takes_over_looks_after_it_until_that_is_taken_back() {
        office.mia
                .types("setup")
                .fills(Map.of("marketing", List.of(office.mia.person.value(), office.sue.person.value())));
        says(office.sam, LONG);
        answers(office.mia, "Take", "Let me see.");
        var held = office.sue.presses(card(LONG, "Taken"), "Done");
        held.saysPrivately("Mia looks after this already");
        var over = office.sue.presses(held.card(), "Take over");
        over.saysPrivately("You look after it now.");
        hears(office.mia, "Sue took over what you looked after");
        hears(office.sam, "Sue", "looks after it from now on");
        assertThat(card(LONG, office.sue.person.value()).toString()).contains("Let me see.");
        office.sue.presses(over.card(), "Undo").saysPrivately("Taken back.");
        hears(office.mia, "You look after", "again");
    }

    @Test
    void marketing_is_reminded_once_when_nobody_answers() {
        var now = Baton.CLOCK.instant();
        says(office.sam, LONG);
        card(LONG, "Take");
        try {
            Baton.CLOCK.advance(Duration.ofDays(2));
            card(LONG, "Overdue");
            assertThat(reminder().card().toString()).contains(office.mia.person.value());
            Baton.CLOCK.advance(Duration.ofDays(2));
            says(office.sam, "No discount for schools");
            card("schools", "Take");
            assertThat(reminders()).hasSize(1);
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    private List<MemoryPlatform.Message> reminders() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().toString().contains("This still waits for an answer"))
                .toList();
    }

    private MemoryPlatform.Message reminder() {
        return office.sees(
                office.channel, message -> message.card().toString().contains("This still waits for an answer"));
    }

    @Test
    void who_went_away_since_his_turn_came_is_not_named() {
        var now = Baton.CLOCK.instant();
        says(office.sam, LONG);
        card(LONG, "the turn of");
        office.mia.types("away").fills(Map.of("first", List.of("2026-03-03"), "last", List.of("2026-03-06")));
        try {
            Baton.CLOCK.advance(Duration.ofDays(2));
            assertThat(reminder().card().toString()).doesNotContain(office.mia.person.value());
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void what_waits_comes_on_the_agenda() {
        says(office.sam, LONG);
        card(LONG, "Take");
        var topics = Baton.shared()
                .parts(AgendaSource.class)
                .flatMap(source -> source
                        .topicOf(
                                office.organization(),
                                Baton.shared()
                                        .part(Directory.class)
                                        .podIn(office.organization(), office.channel)
                                        .orElseThrow()
                                        .id())
                        .stream())
                .toList();
        assertThat(topics.toString()).contains("Unanswered feedback", LONG);
    }
}
