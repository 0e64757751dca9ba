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
        return new Redacted(List.of(
                        "jo.doe@example.com",
                        "Zoë Doe",
                        "+49 30 1234567",
                        "030 7654321",
                        "+45 20 25 03 12",
                        "031214",
                        "Los Angeles",
                        "Zoë Müßiggang-Łukasz",
                        "İbrahim Yılmaz"))
                .of(stored, any -> true);
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
                "call +49 30 1234567!|call [erased]!",
                "call +49301234567|call [erased]",
                "call +49 (0)30 123-45-67|call [erased]",
                "call 0049/30/1234567|call [erased]",
                "call 030 1234567.|call [erased].",
                "call (030) 123 4567|call ([erased]",
                "7 calls: 030.1234567|7 calls: [erased]",
                "call +49 30 7654321|call [erased]",
                "call +49 (0) 30 76 54 321|call [erased]",
                "call 0307654321|call [erased]",
                "_jo.doe@example.com_|_[erased]_",
                "**jo.doe@example.com**|**[erased]**",
                "-jo.doe@example.com-|-[erased]-",
                "?to=jo.doe%40example.com&x|?to=[erased]&x",
                "%20jo.doe%40example.com|%20[erased]",
                "Zoë_Doe|[erased]",
                "_Zoë Doe_|_[erased]_",
                "zoë%20doe|[erased]",
                "Zoë  Doe|[erased]",
                "Zoe\u0308 Doe|[erased]",
                "❤️Zoë Doe|❤️[erased]",
                "Zoë Doe—said|[erased]—said",
                "ZOE\u0308 MU\u0308ßiggang‑Łukasz!|[erased]!",
                "Zoë Müßiggang\u00ADŁukasz|[erased]",
                "Zoë Müßiggang–Łukasz|[erased]",
                "Müßiggang-Łukasz, Zoë|[erased]",
                "İbrahim Yılmaz|[erased]",
                "call 20 25 03 12|call [erased]",
                "call +45 2025-03-12|call [erased]",
                "on 2025-03-12 call 20250312|on 2025-03-12 call [erased]",
                "tel 2030-12345-031214|tel 2030-12345-[erased]",
                "from Los Angeles|from [erased]",
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
                "+49 30 12345678",
                "+43 30 1234567",
                "1+49 30 12345670",
                "Anna-Zoë Doe",
                "Zoë Doe-Meyer",
                "x__jo.doe@example.com",
                "Anna‑Zoë Doe",
                "Zoë Doe\u0301",
                "2025-03-12",
                "on 2025-03-12, or so",
                "on 2025-03-12 14",
                "America/Los_Angeles",
                "{\"on\":\"2025-03-12\",\"at\":\"2025-03-12T10:15:30Z\",\"zone\":\"America/Los_Angeles\"}"
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
