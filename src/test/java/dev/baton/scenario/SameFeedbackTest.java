package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Input;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of what somebody says that others have said. */
class SameFeedbackTest {

    private static final String PLAN = "They find the annual plan too long";
    private static final String AGAIN = "The annual plan is too long for them";

    private final Office office = Office.withPod();

    private Card card(String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(showing))
                .card();
    }

    private void says(Office.Colleague colleague, String line) {
        colleague.types("feedback pricing " + line).saysPrivately("Thank you.");
    }

    private void answers(String button, String words) {
        office.mia.presses(card(PLAN), button).fills(Map.of("words", List.of(words)));
    }

    private static String code(Card card) {
        return card.toString().replaceAll("(?s).* · #(\\w{6}).*", "$1");
    }

    private Office.Answer merges(Card card, String code) {
        return office.mia.presses(card, "Merge").fills(Map.of("code", List.of(code)));
    }

    private static Map<String, List<String>> same(Office.Answer suggestion) {
        return suggestion.form().inputs().stream()
                .filter(input -> input.id().equals("same"))
                .map(Input.Choice.class::cast)
                .map(choice ->
                        Map.of("same", List.of(choice.options().getFirst().value())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybody_hears_of_it_by_what_he_has_said_himself() {
        says(office.sam, "\"" + PLAN + "\"");
        office.ada.presses(card(PLAN), "Me too");
        var suggestion = office.sue.types("feedback pricing \"" + AGAIN + "\"");
        suggestion.fills(same(suggestion));
        answers("Take", "Let me see.");
        office.sam.gets("You said: “" + PLAN);
        office.ada.gets("You said the same as: “" + PLAN);
        office.sue.gets("You said: “" + AGAIN);
    }

    @Test
    void what_is_said_again_of_something_done_is_new_to_marketing() {
        says(office.sam, "\"" + PLAN + "\"");
        var before = card(PLAN);
        answers("Done", "There is a monthly plan.");
        assertThat(card("There is a monthly plan.").toString()).doesNotContain("Me too");
        office.sue.presses(before, "Me too").saysPrivately("That is done already: “There is a monthly plan.”");
        says(office.sue, "\"" + AGAIN + "\"");
        card(AGAIN);
    }

    @Test
    void what_became_done_while_somebody_said_the_same_is_new() {
        says(office.sam, "\"" + PLAN + "\"");
        var suggestion = office.sue.types("feedback pricing \"" + AGAIN + "\"");
        answers("Done", "There is a monthly plan.");
        suggestion.fills(same(suggestion)).saysPrivately("Thank you.");
        card(AGAIN);
    }

    @Test
    void who_says_what_was_put_off_hears_the_answer_so_far() {
        says(office.sam, "\"" + PLAN + "\"");
        answers("Not now", "The contracts are fixed until summer.");
        office.sue.presses(card("until summer"), "Me too").saysPrivately("The answer so far is: “The contracts");
        card(office.sue.person.value());
    }

    @Test
    void what_was_merged_while_somebody_said_the_same_counts_where_it_went() {
        says(office.sam, "\"" + PLAN + "\"");
        says(office.sam, "\"A year is an eternity\"");
        var id = code(card("eternity"));
        var suggestion = office.sue.types("feedback pricing \"" + AGAIN + "\"");
        merges(card(PLAN), id).saysPrivately("Merged");
        suggestion.fills(same(suggestion)).saysPrivately("Noted. You hear what becomes of it.");
        assertThat(card(office.sue.person.value()).toString()).contains("eternity");
    }

    @Test
    void one_is_merged_with_another_that_is_still_there() {
        says(office.sam, "\"" + PLAN + "\"");
        says(office.sam, "\"A year is an eternity\"");
        says(office.sam, "\"No discount for schools\"");
        var plan = card(PLAN);
        assertThat(merges(plan, code(plan)).complaints().toString()).contains("That is this one.");
        var other = card("eternity");
        merges(plan, code(other)).saysPrivately("Merged");
        assertThat(merges(card("schools"), code(plan)).complaints().toString()).contains("merged with #" + code(other));
        merges(card("schools"), code(other)).saysPrivately("Merged");
    }

    @Test
    void who_may_not_merge_is_told_so_before_the_form_opens() {
        office.mia
                .types("setup")
                .fills(Map.of("marketing", List.of(office.mia.person.value(), office.sue.person.value())));
        says(office.sam, "\"" + PLAN + "\"");
        answers("Take", "Let me see.");
        office.sue.presses(card("Let me see."), "Merge").saysPrivately("Mia looks after this already");
    }

    @Test
    void the_account_and_the_deal_of_who_says_the_same_count_too() {
        says(office.sam, "\"" + PLAN + "\" account Acme value 12000");
        var suggestion = office.sue.types("feedback pricing \"" + AGAIN + "\" account Globex value 5000");
        suggestion.fills(same(suggestion)).saysPrivately("Noted.");
        assertThat(card("Also heard at").toString()).contains("Globex (EUR 5,000)");
        office.mia.types("feedback top").saysPrivately("EUR 17,000");
    }
}
