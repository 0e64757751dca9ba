package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    /** Keeps what it gets. */
    private static final class Kept implements Sheet.Rows {

        private final List<String> seen = new ArrayList<>();

        @Override
        public Optional<String> columns(List<String> names) {
            seen.add(String.join("|", names));
            return names.contains("bad") ? Optional.of("bad column") : Optional.empty();
        }

        @Override
        public Optional<String> row(long line, List<String> cells) {
            seen.add(line + ":" + String.join("|", cells));
            return cells.contains("stop") ? Optional.of("stopped") : Optional.empty();
        }
    }

    private final Kept kept = new Kept();

    private Sheet.Outcome read(byte[] file) throws IOException {
        return Sheet.read(new ByteArrayInputStream(file), 1000, kept);
    }

    private Sheet.Outcome read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void columns_are_separated_as_the_first_line_shows(String separator) throws Exception {
        var file = "\"a,b;c\td\";e\n1;\"two\nlines\"\n\n;\n3;4\n".replace(";e", separator + "e");
        var rows = file.replace("1;", "1" + separator).replace("3;4", "3" + separator + "4");
        assertThat(read(rows)).isEqualTo(new Sheet.Outcome.Read(separator.equals(";") ? 2 : 3));
        assertThat(kept.seen).contains("a,b;c\td|e", "2:1|two\nlines", "6:3|4");
    }

    @Test
    void a_mark_at_its_beginning_is_no_part_of_a_name() throws Exception {
        read("\uFEFFCompany,Contact\nMüller,Jörg");
        assertThat(kept.seen).containsExactly("Company|Contact", "2:Müller|Jörg");
    }

    @Test
    void what_excel_writes_on_windows_is_read_as_it_is_meant() throws Exception {
        var filler = "x".repeat(8190);
        read(("Company;Price\n" + filler + ";Müller € 5\n").getBytes(Charset.forName("windows-1252")));
        assertThat(kept.seen).containsExactly("Company|Price", "2:" + filler + "|Müller € 5");
    }

    @Test
    void a_character_may_stand_where_two_pieces_of_the_file_meet() throws Exception {
        for (var length = 8170; length < 8195; length++) {
            kept.seen.clear();
            read("a,b\n" + "x".repeat(length) + ",😀ü€\n");
            assertThat(kept.seen.getLast()).endsWith("|😀ü€");
        }
    }

    @Test
    void what_changes_its_mind_about_its_encoding_is_no_text() throws Exception {
        var file = "a,b\nü,".getBytes(StandardCharsets.UTF_8);
        var broken = Arrays.copyOf(file, file.length + 1);
        broken[file.length] = (byte) 0xFC;
        assertThat(read(broken).toString()).contains("isn't text, or it is in UTF-16");
    }

    @Test
    void a_workbook_or_anything_packed_is_refused_with_what_to_do() throws Exception {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}).toString()).contains("save it as “CSV UTF-8”");
        assertThat(read(new byte[] {31, (byte) 0x8B, 8, 0, 0}).toString()).contains("isn't text, or it is in UTF-16");
        assertThat(read("Company\nAcme\n".getBytes(StandardCharsets.UTF_16)).toString())
                .contains("in UTF-16. In Excel, save it as “CSV UTF-8”");
        assertThat(read("a,b\n1,2\u0000\n").toString()).contains("isn't text, or it is in UTF-16");
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertThat(read("").toString()).contains("The file is empty.");
        assertThat(read("\n \n,,\n").toString()).contains("The file is empty.");
    }

    @Test
    void cells_that_are_missing_are_empty_and_more_than_there_are_columns_are_told() throws Exception {
        read("a,b\n1\n1,2,\n1,2,3\n");
        assertThat(kept.seen).containsExactly("a|b", "2:1|", "3:1|2", "4:1|2|3");
    }

    @Test
    void what_baton_wrote_into_a_file_is_read_as_it_was_before() throws Exception {
        read("a,b\n'=1+1,'+49 170\n'quoted',''\n");
        assertThat(kept.seen).containsExactly("a|b", "2:=1+1|+49 170", "3:'quoted'|''");
    }

    @Test
    void reading_stops_when_it_is_told_to() throws Exception {
        assertThat(read("bad,b\n1,2\n")).isEqualTo(new Sheet.Outcome.Refused("bad column"));
        assertThat(read("a,b\n1,stop\n3,4\n")).isEqualTo(new Sheet.Outcome.Refused("stopped"));
        assertThat(kept.seen).doesNotContain("3:3|4");
    }

    @Test
    void more_rows_than_there_may_be_are_refused() throws Exception {
        assertThat(read("a\n" + "x\n".repeat(1000))).isEqualTo(new Sheet.Outcome.Read(1000));
        assertThat(read("a\n" + "x\n".repeat(1001)).toString()).contains("more than 1000 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"", "\"a\n", "a,b\n1,2\n,"})
    void a_line_without_an_end_takes_no_more_than_a_row(String beginning) throws Exception {
        var gigabyte = new InputStream() {
            private final byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                return at < first.length ? first[(int) at++] : at++ < 1_000_000_000 ? 'x' : -1;
            }

            @Override
            public int read(byte[] to, int from, int most) {
                for (var count = 0; count < most; count++) {
                    to[from + count] = (byte) read();
                }
                return most;
            }
        };
        assertThat(Sheet.read(gigabyte, 1000, kept)).isInstanceOf(Sheet.Outcome.Refused.class);
        assertThat(gigabyte.at).isLessThan(1_000_000);
    }

    @Test
    void more_columns_than_anybody_has_are_refused() throws Exception {
        assertThat(read(String.join(",", Collections.nCopies(100_000, "x")))).isInstanceOf(Sheet.Outcome.Refused.class);
    }

    @Test
    void a_file_that_breaks_off_is_no_whole_one() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] to, int from, int most) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Sheet.read(broken, 1000, kept)).hasMessage("gone");
    }
}
