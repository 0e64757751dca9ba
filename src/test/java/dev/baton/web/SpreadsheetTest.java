package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that spreadsheets open. */
class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)"
            })
    void what_a_spreadsheet_would_run_is_quoted(String cell) {
        assertThat(Spreadsheet.guarded(cell)).isEqualTo("'" + cell);
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
