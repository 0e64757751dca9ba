package dev.baton.pods;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table that somebody sends as CSV, row by row. Its first row names the columns; they are separated by commas,
 * semicolons or tabs, as it shows. Whatever is sent, no more of it is kept than a row.
 */
public final class Sheet {

    /** What is looked at to see what separates the columns. */
    private static final int BEGINNING = 8 * 1024;

    private static final int COLUMNS = 200;
    private static final int CELL = 20_000;
    private static final int ROW = 100_000;

    /** What a cell begins with that a spreadsheet would run; Baton writes a quote before it. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private static final Pattern WITHIN = Pattern.compile("(?<=[;\t])'(?=[=+\\-@＝＋－＠])|(?<=[\r\n])'(?=[=@＝＠])");

    private static final Outcome NO_TEXT = new Outcome.Refused(
            "Baton can't read this file: it isn't text, or it is"
                    + " in UTF-16. In Excel, save it as “CSV UTF-8”; in Google Sheets, download it as “Comma-separated values”.");

    /** Gets what is in a table. */
    public interface Rows {

        /** Names as they stand there. Answers with a reason to read no further; empty if all is well. */
        Optional<String> columns(List<String> names);

        /**
         * A row in which something stands.
         *
         * @param line where it begins in the file, the first one being 1
         * @param cells stripped; at least as many as there are columns. If there are more, something stands in those.
         * @return a reason to read no further; empty if all is well
         */
        Optional<String> row(long line, List<String> cells);
    }

    /** What came of reading. */
    public sealed interface Outcome {

        record Read(int rows) implements Outcome {}

        record Refused(String reason) implements Outcome {}
    }

    /**
     * Reads all.
     *
     * @param most as many rows as it may have
     * @throws IOException if the file can't be read to its end
     */
    public static Outcome read(InputStream file, int most, Rows to) throws IOException {
        var text = new PushbackReader(new SheetText(file), BEGINNING);
        var line = 1L;
        try (var csv = reader(text, separator(text))) {
            var rows = new Passing(most, to);
            for (var row : csv) {
                line = row.getStartingLineNumber();
                var reason = rows.take(row);
                if (reason.isPresent()) {
                    return new Outcome.Refused(reason.get());
                }
            }
            return rows.names == 0 ? new Outcome.Refused("The file is empty.") : new Outcome.Read(rows.count);
        } catch (CsvParseException e) {
            return new Outcome.Refused("Line " + line + ", or one soon after it, can't be read: a quote isn't closed"
                    + " there, or too much stands in one cell.");
        } catch (SheetText.NoText e) {
            return NO_TEXT;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof SheetText.NoText) {
                return NO_TEXT;
            }
            throw e.getCause();
        }
    }

    private static CsvReader<CsvRecord> reader(PushbackReader text, char separator) {
        var bounds = CsvRecordHandler.builder()
                .maxFields(COLUMNS)
                .maxFieldSize(CELL)
                .maxRecordSize(ROW)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * ROW)
                .build(bounds, text);
    }

    private static char separator(PushbackReader text) throws IOException {
        var beginning = new char[BEGINNING];
        var length = 0;
        for (var read = 0; read >= 0 && length < BEGINNING; length += Math.max(read, 0)) {
            read = text.read(beginning, length, BEGINNING - length);
        }
        text.unread(beginning, 0, length);
        return separator(beginning, length);
    }

    /** What stands most often outside of quotes in the first line. */
    private static char separator(char[] beginning, int length) {
        var counts = new int[3];
        var separators = ",;\t";
        var isQuoted = false;
        for (var i = 0; i < length && (isQuoted || beginning[i] != '\n'); i++) {
            isQuoted ^= beginning[i] == '"';
            var which = separators.indexOf(beginning[i]);
            if (which >= 0 && !isQuoted) {
                counts[which]++;
            }
        }
        var best = counts[0] >= counts[1] && counts[0] >= counts[2] ? 0 : counts[1] >= counts[2] ? 1 : 2;
        return separators.charAt(best);
    }

    /** A cell as it was before Baton wrote it into a file. */
    static String unguarded(String cell) {
        var whole = WITHIN.matcher(cell).replaceAll("");
        return whole.length() > 1 && whole.charAt(0) == '\'' && FORMULA.indexOf(whole.charAt(1)) >= 0
                ? whole.substring(1)
                : whole;
    }

    /** Passes rows on, and counts them. */
    private static final class Passing {

        private final int most;
        private final Rows to;
        private int names;
        private int count;

        Passing(int most, Rows to) {
            this.most = most;
            this.to = to;
        }

        Optional<String> take(CsvRecord row) {
            var cells = cells(row);
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            if (names == 0) {
                names = cells.size();
                return to.columns(cells);
            }
            if (count == most) {
                return Optional.of("The file has more than " + most + " rows. Please split it, and send one part after"
                        + " the other.");
            }
            count++;
            return to.row(row.getStartingLineNumber(), filled(cells));
        }

        /** Without empty ones at the end. */
        private static List<String> cells(CsvRecord row) {
            var cells = new ArrayList<String>(row.getFieldCount());
            row.getFields().forEach(cell -> cells.add(unguarded(cell.strip())));
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            return cells;
        }

        private List<String> filled(List<String> cells) {
            if (cells.size() < names) {
                cells.addAll(Collections.nCopies(names - cells.size(), ""));
            }
            return cells;
        }
    }

    private Sheet() {}
}
