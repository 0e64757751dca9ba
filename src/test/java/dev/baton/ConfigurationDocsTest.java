package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConfigurationDocsTest {

    private static final Path PAGE = Path.of("docs", "configuration.md");
    private static final String BEGIN = "<!-- made from the properties' own descriptions -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void the_page_describes_each_setting_as_the_code_does() throws IOException {
        var page = Files.readString(PAGE);
        var begin = page.indexOf(BEGIN) + BEGIN.length();
        var end = page.indexOf(END);
        if ("approve".equals(System.getProperty("golden"))) {
            page = page.substring(0, begin) + table() + page.substring(end);
            Files.writeString(PAGE, page);
        }
        assertThat(page).as("to write it anew: mvn test -Dgolden=approve").contains(BEGIN + table() + END);
    }

    private static String table() throws IOException {
        try (var metadata =
                BatonApplication.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(metadata).isNotNull();
            var rows = Json.mapper()
                    .readTree(metadata)
                    .get("properties")
                    .valueStream()
                    .sorted(Comparator.comparing(ConfigurationDocsTest::variable))
                    .map(property -> "| `%s` | %s | %s |%n"
                            .formatted(
                                    variable(property),
                                    property.path("description").asString(""),
                                    usual(property)))
                    .collect(Collectors.joining());
            return "| variable | meaning | without it |\n|---|---|---|\n" + rows;
        }
    }

    private static String variable(JsonNode property) {
        return property.get("name")
                .asString()
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }

    private static String usual(JsonNode property) {
        var usual = property.path("defaultValue").asString("");
        return usual.isEmpty() ? "not set" : "`" + usual + "`";
    }
}
