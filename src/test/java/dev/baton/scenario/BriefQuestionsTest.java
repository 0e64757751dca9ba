package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions about a brief: each gets an answer or stays on the card. */
class BriefQuestionsTest {

    private static final String QUESTION = "<!channel> Does it count for *old* customers?";

    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office).published();

    private Office.Answer asks(String words) {
        return office.sue
                .presses(desk.card("have acknowledged it"), "Ask a question")
                .fills(Map.of("words", List.of(words)));
    }

    private Card below(String words) {
        return office.sees(
                        office.channel,
                        message -> message.thread() != null
                                && Office.words(message.card()).contains(words))
                .card();
    }

    @Test
    void a_question_stands_on_the_card_until_it_is_answered() {
        asks(QUESTION).saysPrivately("you hear the answer");
        var below = below(QUESTION);
        desk.card("Open questions: 1");
        var told = office.mia.gets("asks about the brief");
        office.sue.presses(below, "Answer").saysPrivately("Its owner, author and partner answer here");
        office.mia
                .presses(told, "Answer")
                .fills(Map.of("words", List.of("Yes, for all.")))
                .saysPrivately("Answered.");
        office.sue.gets("answers your question");
        below("Yes, for all.");
        office.sees(
                office.channel,
                message -> message.card().summary().startsWith("Brief: ")
                        && !Office.words(message.card()).contains("Open questions"));
        office.sue.presses(desk.card("have acknowledged it"), "Read it all").saysPrivately("Yes, for all.");
    }

    @Test
    void who_asks_the_same_twice_in_a_row_has_asked_once() {
        asks(QUESTION).saysPrivately("you hear the answer");
        var again = asks(QUESTION);
        again.saysPrivately("You have asked that already");
        desk.card("Open questions: 1");
        office.sue.presses(again.card(), "Take back").saysPrivately("Taken back.");
    }

    @Test
    void of_two_who_answer_the_second_sees_what_the_first_said() {
        asks(QUESTION);
        var below = below(QUESTION);
        var mias = office.mia.presses(below, "Answer");
        office.sam
                .presses(below, "Answer")
                .fills(Map.of("words", List.of("Sam says yes")))
                .saysPrivately("Answered.");
        var again = mias.fills(Map.of("words", List.of("Mia says no")));
        assertThat(again.form().toString()).contains("has answered meanwhile", "Sam says yes", "Mia says no");
        again.fills(Map.of()).saysPrivately("Answered.");
        office.sue.gets("corrects the answer");
    }

    @Test
    void who_asked_can_take_it_back_until_it_is_answered() {
        var receipt = asks(QUESTION);
        var below = below(QUESTION);
        office.mia.presses(receipt.card(), "Take back").saysPrivately("Only whoever asked");
        office.sue.presses(receipt.card(), "Take back").saysPrivately("Taken back.");
        below("took back the question");
        office.mia.presses(below, "Answer").saysPrivately("was taken back");
        var second = asks("Another one");
        office.mia.presses(below("Another one"), "Answer").fills(Map.of("words", List.of("Yes")));
        office.sue.presses(second.card(), "Take back").saysPrivately("It is answered, so it stays");
    }

    @Test
    void people_of_other_pods_are_told_whom_to_ask() {
        office.ada
                .presses(desk.card("have acknowledged it"), "Ask a question")
                .saysPrivately("This brief is for people of other pods");
    }

    @Test
    void those_who_make_it_answer_from_a_list() {
        asks("First question");
        asks("Second question");
        office.mia.gets("Second question");
        var list = office.mia.presses(desk.bench(), "Answer questions");
        list.saysPrivately("First question");
        office.mia
                .presses(list.card(), "Answer")
                .fills(Map.of("words", List.of("Yes")))
                .saysPrivately("Answered.");
        office.sue.presses(list.card(), "Answer").saysPrivately("Its owner, author and partner");
    }
}
