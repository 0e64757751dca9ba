package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {

    private static final String FAMILY = "👩‍👩‍👧";
    private static final String ACCENTED = "a" + "\u0301".repeat(5_000);

    @Test
    void it_ends_between_two_characters_as_people_see_them() {
        assertThat(Excerpt.of("We " + FAMILY + " all", 10)).isEqualTo("We …");
        assertThat(Excerpt.of("We " + FAMILY + " all", 12)).isEqualTo("We " + FAMILY + "…");
    }

    @Test
    void a_character_that_is_longer_than_all_there_is_room_for_is_left_out_and_cut_into_pieces() {
        assertThat(Excerpt.of(ACCENTED, 100)).isEqualTo("…");
        assertThat(Excerpt.pieces(ACCENTED, 100, String::length)).hasSize(51).startsWith("a" + "\u0301".repeat(99));
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void the_pieces_are_all_of_it_and_none_is_too_long(String text) {
        assertThat(Excerpt.pieces(text, 40, String::length))
                .allMatch(piece -> !piece.isEmpty() && piece.length() <= 40)
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
    }

    @Test
    void pieces_end_with_a_line_else_with_a_word() {
        assertThat(Excerpt.pieces("one two\nthree four five", 11, String::length))
                .containsExactly("one two\n", "three four ", "five");
    }
}
