package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkingTest {

    private final Office office = Office.withPod();

    @Test
    void help_shows_what_one_may_do_and_nothing_else() {
        assertThat(office.mia.types("help").card().toString())
                .contains("/lead list")
                .doesNotContain("admin delivery");
        assertThat(office.ada.types("help").card().toString()).contains("admin delivery");
        assertThat(office.mia.types("lead help").card().toString())
                .contains("/lead list")
                .doesNotContain("/baton people");
    }

    @ParameterizedTest
    @CsvSource({
        "laed, /lead",
        "laed list, /lead list",
        "lead lits, /lead list",
        "lead lsit all, /lead list",
        "list, /lead list",
        "hlep, /baton help",
        "peple, /baton people",
        "awya tomorrow, /baton away",
        "setpu, /baton setup",
        "delivery, /baton admin delivery",
        "admin delivrey, /baton admin delivery"
    })
    void a_slip_is_answered_with_the_nearest_verb_as_help_spells_it(String typed, String meant) {
        assertThat(said(office.ada.types(typed))).contains("Did you mean " + meant + "?");
    }

    private static String said(Office.Answer answer) {
        return answer.card().summary();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead Contoso GmbH", "lead new", "LEAD contacts of ours"})
    void an_unknown_word_behind_a_topic_is_answered_with_what_there_is_on_it(String typed) {
        assertThat(office.mia.types(typed).card().toString())
                .contains("I don't know “" + typed + "”", "hands a lead over", "/lead show NAME", "shows a lead")
                .doesNotContain("Did you mean", "/baton people");
    }

    @Test
    void a_topic_alone_shows_what_there_is_on_it() {
        assertThat(office.ada.types("admin").card().toString())
                .contains("admin people", "admin delivery")
                .doesNotContain("lead list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "admin peple", "delivrey"})
    void nobody_is_pointed_to_what_they_may_not_use(String typed) {
        assertThat(said(office.mia.types(typed))).doesNotContain("/baton admin").contains("/baton help");
    }

    @Test
    void words_too_many_do_not_keep_a_form_shut_but_change_nothing_by_themselves() {
        assertThat(office.mia.types("away tomorrow").form().name())
                .isEqualTo(office.mia.types("away").form().name());
        assertThat(said(office.mia.types("back tomorrow"))).contains("I don't know “back tomorrow”", "/baton back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "Hi!", "hey Baton", "Thank you"})
    void who_greets_is_greeted(String typed) {
        office.mia.types(typed).saysPrivately("Hello, Mia");
    }

    @Test
    void what_looks_like_nothing_known_leads_to_help() {
        assertThat(said(office.mia.types("xyzzy"))).contains("/baton help").doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead show \"Acme Holding GmbH\"",
                "lead show “Acme Holding GmbH”",
                "lead show Acme Holding GmbH",
                "LEAD Show \"acme holding gmbh\""
            })
    void words_in_quotes_of_any_kind_stay_together(String typed) {
        office.mia.offers("Acme Holding GmbH");
        office.sam.types(typed).saysPrivately("They asked for a price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“”",
                "lead show \"",
                "  ",
                "\u0000",
                "lead show \u202e\u202e",
                "help help help",
                "lead show @/etc/passwd"
            })
    void odd_lines_get_an_answer(String typed) {
        assertThat(office.mia.types(typed).card().summary()).isNotBlank();
    }

    @Test
    void no_words_show_ones_own_page() {
        office.mia.types("").saysPrivately("Hello, Mia");
    }
}
