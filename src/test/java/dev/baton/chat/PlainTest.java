package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    private static final String FAMILY = "👩‍👩‍👧";

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Plain.lines("abc", 3)).isEqualTo("abc");
    }

    @Test
    void an_ellipsis_stands_for_what_was_cut() {
        assertThat(Plain.lines("abcd", 3)).isEqualTo("ab…");
    }

    @Test
    void an_emoji_of_several_characters_is_shown_whole_or_not_at_all() {
        for (var max = 2; max < FAMILY.length() + 2; max++) {
            assertThat(Plain.lines("a" + FAMILY + FAMILY, max)).isEqualTo("a…");
        }
        assertThat(Plain.lines("a" + FAMILY + FAMILY, FAMILY.length() + 2)).isEqualTo("a" + FAMILY + "…");
    }

    @Test
    void a_base_with_endless_accents_is_left_out_rather_than_torn() {
        assertThat(Plain.lines("x" + "́".repeat(9_000), 10)).isEqualTo("…");
    }

    @Test
    void control_characters_and_turns_of_the_writing_direction_are_gone() {
        assertThat(Plain.line("a\u0000b\u0007c\u202Ed\u2066e\uFEFFf\u001B[31m", 99))
                .isEqualTo("abcdef[31m");
    }

    @Test
    void nothing_that_is_taken_out_is_passed_over_at_a_glance() {
        for (var character = 0; character <= Character.MAX_VALUE; character++) {
            var text = Character.toString(character);
            if (Plain.isHarmless(character)) {
                assertThat(Plain.lines("\u202E" + text, 9)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u202E", "\u0007", "\u200D\u200C", " \u00A0\u2003", "\u3164", "\u2060\u00AD"})
    void what_can_not_be_seen_was_not_filled_in(String typed) {
        assertThat(Plain.answer(typed + typed)).isEmpty();
    }

    @Test
    void what_was_filled_in_keeps_its_lines_and_loses_what_can_not_be_seen() {
        assertThat(Plain.answer(" Ac\u202Eme\u200B\r\nGmbH \u0000")).isEqualTo("Acme\nGmbH");
        assertThat(Plain.answer("👩\u200D💻")).isEqualTo("👩\u200D💻");
    }

    @Test
    void a_label_of_a_button_is_one_line_that_can_be_seen() {
        assertThat(Button.run("Show Ac\u202Eme\n\u200BGmbH", "lead").label()).isEqualTo("Show Acme GmbH");
    }

    @Test
    void half_a_character_is_gone() {
        assertThat(Plain.lines("a\uD83Db\uDE00c 😀", 99)).isEqualTo("abc 😀");
    }

    @Test
    void every_kind_of_line_end_is_one_line_end() {
        assertThat(Plain.lines("a\r\nb\rc\u2028d\u2029e", 99)).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void on_one_line_a_line_end_is_a_space() {
        assertThat(Plain.line(" a \n\n\t b\n", 99)).isEqualTo("a b");
    }

    @Test
    @Timeout(2)
    void a_megabyte_of_spaces_takes_no_time() {
        assertThat(Plain.line("a" + " ".repeat(1_000_000) + "b", 99)).isEqualTo("a b");
    }
}
