package dev.baton.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks the format of Java with the formatter that Spotless uses. It runs here, since the formatter parses with the
 * compiler of the Java that runs it, and Maven itself may run on an older one.
 */
class FormattingTest {

    private static final boolean APPLY = Boolean.getBoolean("format");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void every_java_file_is_formatted() throws IOException {
        var unformatted = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var source = Files.readString(file);
            var formatted = format(file, source);
            if (!formatted.equals(source)) {
                unformatted.add(file);
                if (APPLY) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!APPLY) {
            assertThat(unformatted)
                    .as("to format them: mvn test -Dtest=FormattingTest -Dformat=true")
                    .isEmpty();
        }
    }

    private static List<Path> javaFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var root : List.of(Path.of("src"), Path.of("bench"))) {
            if (!Files.exists(root)) {
                continue;
            }
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    private String format(Path file, String source) {
        try {
            var tidy = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
            return formatter.formatSource(tidy);
        } catch (FormatterException e) {
            throw new UncheckedIOException(new IOException(file + " can't be parsed", e));
        }
    }
}
