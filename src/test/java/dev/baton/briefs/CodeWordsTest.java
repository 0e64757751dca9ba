package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code that doesn't count any more is struck wherever it stands. */
class CodeWordsTest {

    private static final Instant OVER = BriefFixtures.berlin("2026-03-16T00:00");

    private static Text read(String code, String words, Instant now) {
        var dates = new Content.Dates(
                null, null, BriefFixtures.BERLIN, Set.of(), new Promo(code, LocalDate.parse("2026-03-15")), null);
        return CodeWords.at(dates, now).of(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPRING  | Use SPRING, or spring!      | Use (no longer: SPRING), or (no longer: spring)!",
                "SPRING  | Springtime offspring        | Springtime offspring",
                "C++     | With C++ it is half.        | With (no longer: C++) it is half.",
                "20%-OFF | 20%-OFF and 20%-OFFER       | (no longer: 20%-OFF) and 20%-OFFER",
                "SPRING  | Nothing                     | Nothing",
            })
    void a_code_is_struck_as_a_word_of_its_own(String code, String words, String read) {
        assertThat(read(code, words, OVER).plain()).isEqualTo(read);
        assertThat(read(code, words, OVER.minusMillis(1)).plain()).isEqualTo(words);
    }

    @Test
    void a_code_that_is_every_word_makes_no_text_much_longer() {
        assertThat(read("A", "a ".repeat(1_000), OVER).plain()).hasSize(2_000 + 10 * "(no longer: )".length());
    }
}
