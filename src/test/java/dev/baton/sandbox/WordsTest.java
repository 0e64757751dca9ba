package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "/baton lead list, lead list",
        "/lead list, lead list",
        "/BATON setup, setup",
        "/baton, ''",
        "/, ''",
        "/batonist list, batonist list",
        "/standup, standup",
    })
    void a_slash_command_is_what_is_behind_baton_or_the_slash(String typed, String line) {
        assertThat(Words.behindSlash(typed)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"@Baton lead list|lead list", "@baton: lead list|lead list", "@Baton, help|help", "@Baton|''"})
    void a_message_that_begins_with_a_mention_is_a_command(String typed, String line) {
        assertThat(Words.toBaton(typed, false)).contains(line);
        assertThat(Words.toBaton(typed, true)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "I asked @Baton yesterday", "@Batonist lead"})
    void any_other_message_is_a_command_only_to_baton_alone(String typed) {
        assertThat(Words.toBaton(typed, false)).isEmpty();
        assertThat(Words.toBaton(typed, true)).contains(typed);
    }
}
