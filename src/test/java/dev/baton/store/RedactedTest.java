package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTest {

    private static Optional<String> of(String stored) {
        return new Redacted(List.of("jo.doe@example.com", "Zoë Doe", "+49 30 123")).of(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JO.DOE@Example.com|[erased]",
                "<jo.doe@example.com>|<[erased]>",
                "Ask jo.doe@example.com.|Ask [erased].",
                "mailto:jo.doe@example.com?x|mailto:[erased]?x",
                "ZOË DOE said|[erased] said",
                "call +49 30 123!|call [erased]!",
            })
    void words_are_taken_out_where_they_stand_by_themselves(String text, String without) {
        assertThat(of(text)).contains(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "big.jo.doe@example.com",
                "x-jo.doe@example.com",
                "jo.doe@example.com.au",
                "jo.doe@example.community",
                "Zoë Doering",
                "+49 30 1234"
            })
    void longer_words_and_other_addresses_stay(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void values_of_json_are_changed_however_deep_and_names_are_not() {
        assertThat(of("{\"jo.doe@example.com\":[{\"a\":\"line\\njo.doe@example.com\",\"n\":1.50}]}"))
                .contains("{\"jo.doe@example.com\":[{\"a\":\"line\\n[erased]\",\"n\":1.50}]}");
    }

    @Test
    void a_blank_is_refused_as_it_stands_everywhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Redacted(List.of(" ")));
    }
}
