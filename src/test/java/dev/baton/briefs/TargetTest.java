package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How arguments are read, of which anybody can send any. */
class TargetTest {

    @Test
    void what_stands_behind_the_id_is_read_as_what_it_must_be() {
        assertThat(Target.read("B spring").word()).contains("spring");
        assertThat(Target.read("B 12").number()).contains(12);
        assertThat(Target.read("B 1 2").numbers(2)).contains(new Target.Numbers(List.of(1, 2), 1));
        assertThat(Target.read("B 1 2 3").numbers(2)).contains(new Target.Numbers(List.of(1, 2), 3));
        assertThat(Target.read("B 1 2").id()).isEqualTo("B");
    }

    @Test
    void without_a_page_it_is_the_first() {
        assertThat(Target.read("B").page()).contains(1);
        assertThat(Target.read("B 7").page()).contains(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "B ", "B  1", "B 1 ", "B -1", "B 1.0", "B one", "B ١", "B 1000", "B 9999999999", "B 1 1"})
    void what_is_no_page_is_none(String argument) {
        assertThat(Target.read(argument).page()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B ", "B -1", "B ١", "B 9999999999", "B 1 1"})
    void what_is_no_number_is_none(String argument) {
        assertThat(Target.read(argument).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B 1", "B 1 x", "B x 1", "B 1 2 0", "B 1 2 x", "B 1 2 3 4", "B 1 2 "})
    void what_are_no_two_numbers_are_none(String argument) {
        assertThat(Target.read(argument).numbers(2)).isEmpty();
    }
}
