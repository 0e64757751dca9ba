package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import java.time.DayOfWeek;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How lines and choices are read, whatever was filled in. */
class LinesTest {

    private static final Input.Line REQUIRED = new Input.Line("words", Caption.required("Words"), true, 5, "");
    private static final Input.Line OPTIONAL = new Input.Line("words", Caption.optional("Words"), true, 5, "");

    @Test
    void what_must_be_filled_in_is_more_than_blanks() {
        assertThat(Lines.check(REQUIRED, "")).containsEntry("words", "Please fill this in.");
        assertThat(Lines.check(REQUIRED, " \n\t")).containsEntry("words", "Please fill this in.");
        assertThat(Lines.check(OPTIONAL, "")).isEmpty();
    }

    @Test
    void as_long_as_it_may_be_is_fine_and_more_is_not() {
        assertThat(Lines.check(REQUIRED, "12345")).isEmpty();
        assertThat(Lines.check(REQUIRED, "123456")).containsEntry("words", "Please use at most 5 characters.");
        assertThat(Lines.check(OPTIONAL, "123456")).containsEntry("words", "Please use at most 5 characters.");
    }

    @Test
    void what_is_too_long_is_not_read_at_all() {
        var complaints = new HashMap<String, String>();
        assertThat(Lines.within(5, "words", "12345", complaints)).isEqualTo("12345");
        assertThat(complaints).isEmpty();
        assertThat(Lines.within(5, "words", "123456", complaints)).isEmpty();
        assertThat(complaints).containsEntry("words", "Please use at most 5 characters.");
    }

    @Test
    void a_choice_is_read_by_its_name() {
        assertThat(Lines.oneOf(DayOfWeek.class, "MONDAY")).contains(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "monday", "MONDAY ", "0", "NEVER"})
    void any_other_choice_is_none(String sent) {
        assertThat(Lines.oneOf(DayOfWeek.class, sent)).isEmpty();
    }
}
