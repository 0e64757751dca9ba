package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody does later with what he has said. */
class OwnWordsTest {

    private static final String PLAN = "They find the annual plan too long";

    private final Office office = Office.withPod();

    private Card card(String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(showing))
                .card();
    }

    private Card says(Office.Colleague colleague) {
        var receipt = colleague.types("feedback pricing \"" + PLAN + "\" account \"Acme\"");
        receipt.saysPrivately("Your name is on its card.");
        return receipt.card();
    }

    private static String code(Card card) {
        return card.toString().replaceAll("(?s).* · #(\\w{6}).*", "$1");
    }

    @Test
    void what_is_taken_back_leaves_a_card_without_words() {
        var receipt = says(office.sam);
        var code = code(card(PLAN));
        office.sam.presses(receipt, "Undo").saysPrivately("Withdrawn.");
        assertThat(card("has withdrawn it").toString()).contains(code).doesNotContain(PLAN, "Acme", "Sam");
        office.mia.types("feedback search annual").saysPrivately("Nobody has said anything");
        office.sam.types("feedback mine").saysPrivately("You haven't told marketing anything yet");
        office.mia.types("feedback show #" + code).saysPrivately("has withdrawn it");
        office.sam.presses(receipt, "Undo").saysPrivately("can't be withdrawn any more");
    }

    @Test
    void what_was_answered_or_joined_is_not_taken_back() {
        var receipt = says(office.sam);
        var joined = office.sue.presses(card(PLAN), "Me too").card();
        office.sam.presses(receipt, "Undo").saysPrivately("can't be withdrawn any more");
        office.ada.presses(receipt, "Undo").saysPrivately("can't be withdrawn any more");
        office.sue.presses(joined, "Undo").saysPrivately("Taken back.");
        assertThat(card("Take").toString()).doesNotContain(office.sue.person.value());
        office.mia.presses(card(PLAN), "Take").fills(Map.of("words", List.of("Let me see.")));
        office.sam.presses(receipt, "Undo").saysPrivately("can't be withdrawn any more");
    }

    @Test
    void a_name_can_be_left_out_later() {
        says(office.sam);
        var shown = office.sam.types("feedback show #" + code(card(PLAN))).card();
        office.sam.presses(shown, "Leave my name out").saysPrivately("left out from now on");
        assertThat(card("somebody who stays unnamed").toString()).doesNotContain(office.sam.person.value());
        office.sam.types("feedback mine").saysPrivately(PLAN);
        office.mia.presses(card(PLAN), "Take").fills(Map.of("words", List.of("Let me see.")));
        office.sam.gets("Let me see.");
    }

    @Test
    void who_says_the_same_may_stay_unnamed() {
        says(office.sam);
        office.sue.presses(card(PLAN), "Me too, unnamed").saysPrivately("Your name is shown to nobody.");
        assertThat(card("1 more").toString()).doesNotContain(office.sue.person.value());
    }

    @Test
    void others_find_nothing_to_withdraw() {
        says(office.sam);
        var shown = office.sue.types("feedback show #" + code(card(PLAN))).card();
        assertThat(Office.buttons(shown)).extracting(button -> button.label()).doesNotContain("Withdraw");
    }
}
