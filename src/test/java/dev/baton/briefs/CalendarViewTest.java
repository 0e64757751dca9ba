package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03/1/-", "2026-03+/2/-", "2026-03-09/999/pod"})
    void what_it_has_written_is_read_again(String written) {
        assertThat(CalendarView.read(written)).map(CalendarView::write).hasValue(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "all",
                "/",
                "//",
                "2026-03/1",
                "2026-03/0/-",
                "2026-03/x/-",
                "2026-03/99999999999/-",
                "2026-13/1/-",
                "+/1/-",
                "-999999999-01/1/-",
                "+999999999-12-31/1/-",
                "2026-03/1/"
            })
    void what_it_hasnt_written_is_nothing(String written) {
        assertThat(CalendarView.read(written)).isEmpty();
    }
}
