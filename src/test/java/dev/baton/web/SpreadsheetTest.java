package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that spreadsheets open. */
class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void what_a_spreadsheet_would_run_is_quoted(String cell) {
        assertThat(Spreadsheet.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    Acme;=HYPERLINK(1) | Acme;'=HYPERLINK(1)
                    ;-cmd | ;'-cmd
                    a; b | a; b
                    a;b=c | a;b=c
                    """)
    void what_would_begin_a_cell_where_a_semicolon_separates_is_quoted_too(String cell, String written) {
        assertThat(Spreadsheet.guarded(cell)).isEqualTo(written);
    }

    @Test
    void a_line_that_would_be_run_is_quoted_and_a_list_stays_one() {
        assertThat(Spreadsheet.guarded("\n=1")).isEqualTo("'\n'=1");
        assertThat(Spreadsheet.guarded("To do:\n- call\n- write")).isEqualTo("To do:\n- call\n- write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Here", "-5", "+33", "4.5", "a=b"})
    void what_it_would_not_stays_as_it_is(String cell) {
        assertThat(Spreadsheet.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void quotes_commas_and_lines_stay_in_their_cell() throws IOException {
        var text = new StringWriter();
        Spreadsheet.write(Stream.of(List.of("a,b", "say \"hi\"", "two\nlines")), text);
        assertThat(text).hasToString("\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }
}
