package dev.baton.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables as CSV that a spreadsheet opens as what was written, whatever people have typed. */
final class Spreadsheet {

    /** Spreadsheets take a file for one in UTF-8 that begins with it. */
    private static final String MARK = "\uFEFF";

    /** With these a cell begins that is run as a formula. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    /** What begins a cell where another sign than the comma separates, as in many countries of Europe. */
    private static final Pattern WITHIN = Pattern.compile("(?<=[;\t])(?=[=+\\-@＝＋－＠])|(?<=[\r\n])(?=[=@＝＠])");

    /**
     * Writes one row after the other, and keeps none. The writer stays open, so that what breaks off doesn't look
     * whole.
     */
    static void write(Stream<List<String>> rows, Writer to) throws IOException {
        to.write(MARK);
        var csv = CsvWriter.builder().build(to);
        rows.forEach(
                row -> csv.writeRecord(row.stream().map(Spreadsheet::guarded).toList()));
        csv.flush();
    }

    /** The same with a quote before what would be run; a number is none of that. */
    static String guarded(String cell) {
        var isRun = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        return WITHIN.matcher(isRun ? "'" + cell : cell).replaceAll("'");
    }

    private Spreadsheet() {}
}
