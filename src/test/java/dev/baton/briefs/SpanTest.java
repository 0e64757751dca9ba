package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''               | November and December 2026
            today            | 23–29 November 2026
            next week        | 30 November – 6 December 2026
            this month       | November 2026
            next month       | December 2026
            2027-03          | March 2027
            2027-3           | March 2027
            2027-03-10       | 8–14 March 2027
            March            | March 2027
            mar 2026         | March 2026
            May              | May 2027
            June             | June 2026
            oct              | October 2026
            9 March          | 8–14 March 2027
            9. March 2026    | 9–15 March 2026
            March 9, 2026    | 9–15 March 2026
            31 dec           | 28 December 2026 – 3 January 2027
            """)
    void months_and_days_are_read_as_people_write_them(String typed, String name) {
        assertThat(SpanWords.read(typed, TODAY)).map(Span::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2026-13",
                "2026-02-30",
                "30 February",
                "1 March 2",
                "2",
                "1899-01",
                "2100-01",
                "9 March 10",
                "../x"
            })
    void what_is_neither_is_not_understood(String typed) {
        assertThat(SpanWords.read(typed, TODAY)).isEmpty();
    }

    @Test
    void pages_before_and_after_join() {
        var here = Span.from(TODAY);
        assertThat(here.before().last().plusDays(1)).isEqualTo(here.first());
        assertThat(here.after().first()).isEqualTo(here.last().plusDays(1));
        assertThat(here.after().before().name()).isEqualTo("December 2026");
        var week = here.firstWeek(TODAY);
        assertThat(week.after().first()).isEqualTo(week.last().plusDays(1));
        assertThat(week.after().before()).isEqualTo(week);
        assertThat(week.wholeMonth().name()).isEqualTo("November 2026");
        var february = Span.read("2032-02").orElseThrow();
        assertThat(february.firstWeek(TODAY).name()).isEqualTo("26 January – 1 February 2032");
        assertThat(february.firstWeek(TODAY).wholeMonth()).isEqualTo(february);
        assertThat(here.after().firstWeek(TODAY).name()).isEqualTo("28 December 2026 – 3 January 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03+", "2026-03", "2026-03-02"})
    void what_is_written_is_read_again(String written) {
        assertThat(Span.read(written).orElseThrow().write()).isEqualTo(written);
    }

    @Test
    void two_months_of_two_years_are_both_named() {
        assertThat(Span.from(LocalDate.parse("2026-12-24")).name()).isEqualTo("December 2026 and January 2027");
    }
}
