package dev.baton.polls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.polls.PollLine.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A poll on one line, read into what the form would hold. */
class PollLineTest {

    private static Map<String, List<String>> complete(String line) {
        return ((Reading.Complete) PollLine.read(line)).values();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Where?\" \"Here\" \"There\"",
                "“Where?” “Here” “There”",
                "„Where?“ «Here» \"There\"",
                "\"Where?\"\"Here\"\"There\""
            })
    void the_first_in_quotes_is_asked_and_the_others_are_options_whatever_the_quotes(String line) {
        assertThat(complete(line))
                .containsOnly(
                        Map.entry(PollForm.QUESTION, List.of("Where?")),
                        Map.entry(PollForm.OPTIONS, List.of("Here\nThere")));
    }

    @Test
    void words_outside_of_quotes_say_how_it_is_held_in_any_order_and_case() {
        assertThat(complete("ANONYMOUS \"Where?\" hidden \"Here\" multiple 2 adding \"There\" after 10"))
                .containsEntry(PollForm.VOTERS, List.of(PollForm.ANONYMOUS))
                .containsEntry(PollForm.RESULTS, List.of(PollForm.HIDDEN))
                .containsEntry(PollForm.KIND, List.of("SEVERAL"))
                .containsEntry(PollForm.MOST, List.of("2"))
                .containsEntry(PollForm.ADDING, List.of(PollForm.YES))
                .containsEntry(PollForm.AFTER, List.of("10"))
                .containsEntry(PollForm.OPTIONS, List.of("Here\nThere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Where?\" \"Here\" \"There\" closes \"tomorrow 12:00\"",
                "\"Where?\" closes \"tomorrow 12:00\" \"Here\" \"There\"",
                "\"Where?\" \"Here\" \"There\" closes tomorrow 12:00"
            })
    void a_time_follows_its_word_in_quotes_or_without(String line) {
        assertThat(complete(line))
                .containsEntry(PollForm.CLOSES, List.of("tomorrow 12:00"))
                .containsEntry(PollForm.OPTIONS, List.of("Here\nThere"));
    }

    @Test
    void a_line_break_in_an_option_makes_no_other_option() {
        assertThat(complete("\"Where?\" \"He\nre\" \"There\""))
                .containsEntry(PollForm.OPTIONS, List.of("He re\nThere"));
    }

    @Test
    void a_scale_needs_no_options() {
        assertThat(complete("\"How was it?\" scale"))
                .containsEntry(PollForm.KIND, List.of("SCALE"))
                .doesNotContainKey(PollForm.OPTIONS);
    }

    @Test
    void without_quotes_the_words_are_the_question() {
        assertThat(PollLine.read("Where do we eat?"))
                .isEqualTo(new Reading.Unquoted(Map.of(PollForm.QUESTION, List.of("Where do we eat?"))));
        assertThat(PollLine.read(" ")).isEqualTo(new Reading.Unquoted(Map.of()));
    }

    @Test
    void what_says_nothing_is_named() {
        assertThat(PollLine.read("\"Where?\" Here There multiple many"))
                .isEqualTo(new Reading.Unknown(List.of("Here", "There", "many")));
    }

    @Test
    void a_quote_that_does_not_end_is_no_quote() {
        assertThat(PollLine.read("\"Where?\" \"Here")).isEqualTo(new Reading.Unknown(List.of("\"Here")));
    }
}
