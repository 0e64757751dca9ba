package dev.baton.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Tables as CSV that a spreadsheet opens as what was written, whatever people have typed. */
final class Spreadsheet {

    /** Spreadsheets take a file for one in UTF-8 that begins with it. */
    private static final String MARK = "\uFEFF";

    /** With these a cell begins that is run as a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    static String of(Stream<List<String>> rows) {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(Spreadsheet::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same with a quote before what would be run; a number is none of that. */
    static String guarded(String cell) {
        var isRun = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        return isRun ? "'" + cell : cell;
    }

    private Spreadsheet() {}
}
