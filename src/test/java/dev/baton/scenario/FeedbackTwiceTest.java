package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Platforms deliver an interaction again when they aren't sure that it has arrived. */
class FeedbackTwiceTest {

    private static final String PLAN = "They find the annual plan too long";

    private final Office office = Office.withPod();

    private Reply twice(Office.Colleague who, Interaction interaction) {
        var first = who.does(interaction).reply;
        assertThat(who.does(interaction).reply).isEqualTo(first);
        return first;
    }

    private Command line(Office.Colleague who, String line) {
        return new Command(who.context(office.channel), line);
    }

    private Card card(String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(showing))
                .card();
    }

    private void isThereOnce(String words) {
        card(words);
        assertThat(office.messagesIn(office.channel).stream()
                        .filter(message -> message.card().summary().startsWith("Feedback "))
                        .filter(message -> message.card().toString().contains(words)))
                .hasSize(1);
    }

    @Test
    void a_line_does_not_find_what_it_said_itself() {
        var first = twice(office.sam, line(office.sam, "feedback pricing \"" + PLAN + "\""));
        assertThat(first.toString()).contains("Thank you.");
        isThereOnce(PLAN);
    }

    @Test
    void a_form_is_saved_once_also_where_others_said_something_like_it() {
        var values = Map.of("kind", List.of("PRICING"), "words", List.of(PLAN));
        twice(office.sam, office.sam.types("feedback").submission(values));
        isThereOnce(PLAN);
        var ask = office.sue.types("feedback pricing \"The annual plan is too long for them\"");
        var first = twice(office.sue, ask.submission(Map.of("same", List.of("new"))));
        assertThat(first.toString()).contains("Thank you.");
        isThereOnce("too long for them");
    }

    @Test
    void who_says_the_same_is_counted_once() {
        office.sam.types("feedback pricing \"" + PLAN + "\"");
        var ask = office.sue.types("feedback pricing \"The annual plan is too long for them\"");
        var same = ask.form().inputs().stream()
                .filter(input -> input.id().equals("same"))
                .map(Input.Choice.class::cast)
                .map(choice -> choice.options().getFirst().value())
                .toList();
        var joined = twice(office.sue, ask.submission(Map.of("same", same)));
        assertThat(joined.toString()).contains("Noted.");
        var button = twice(office.mia, office.mia.action(card(PLAN), "Me too"));
        assertThat(button.toString()).contains("Noted.");
    }

    @Test
    void an_answer_and_taking_it_back_have_the_same_receipt() {
        office.sam.types("feedback pricing \"" + PLAN + "\"");
        var form = office.mia.presses(card(PLAN), "Take");
        var receipt = twice(office.mia, form.submission(Map.of("words", List.of("Let me see."))));
        assertThat(receipt.toString()).contains("Saved", "Undo");
        var undo = office.mia.action(((Reply.OnlyYou) receipt).card(), "Undo");
        assertThat(twice(office.mia, undo).toString()).contains("Taken back.");
    }

    @Test
    void a_merge_is_told_as_the_first_time() {
        office.sam.types("feedback pricing \"" + PLAN + "\"");
        var id = card(PLAN).toString().replaceAll("(?s).* · #(\\w{6}).*", "$1");
        office.sue.types("feedback pricing \"A year is an eternity\"");
        var form = office.mia.presses(card("eternity"), "Merge");
        var merged = twice(office.mia, form.submission(Map.of("code", List.of(id))));
        assertThat(merged.toString()).contains("Merged with #" + id);
    }

    @Test
    void a_yes_is_thanked_for_as_the_first_time() {
        var quote = new Action.Quote(PLAN, office.sam.person, null, null);
        office.mia
                .does(new Action(office.mia.context(office.channel), "feedback.from-message", "", quote))
                .fills(Map.of("kind", List.of("PRICING")))
                .saysPrivately("Sam is asked first");
        var yes = twice(office.sam, office.sam.action(office.sam.gets("Yes, without my name"), "Yes"));
        assertThat(yes.toString()).contains("Thank you");
        isThereOnce(PLAN);
    }
}
