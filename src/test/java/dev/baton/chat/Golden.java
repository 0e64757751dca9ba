package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.BlockKitRules;
import dev.baton.store.Json;
import dev.baton.teams.AdaptiveCardRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The approved renderings, in {@code src/test/resources/golden}. What is new or has changed fails until somebody has
 * looked at it; {@code mvn test -Dgolden=approve} then writes the files, and their difference is part of the change.
 */
public enum Golden {
    SLACK,
    TEAMS;

    private static final boolean APPROVE = "approve".equals(System.getProperty("golden"));
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    /**
     * Fails unless the rendering keeps the platform's rules and is the approved one.
     *
     * @param name of the card or form, such as {@code lead-offered}
     * @param rendering a JSON tree, or a record that is written as JSON
     */
    public void approves(String name, Object rendering) {
        var tree = Json.mapper().<JsonNode>valueToTree(rendering);
        assertThat(violationsIn(tree))
                .as("what %s would refuse in %s", this, name)
                .isEmpty();
        var file = FOLDER.resolve(name().toLowerCase(Locale.ROOT)).resolve(name + ".json");
        var rendered = Json.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(tree)
                        .replace("\r\n", "\n") + "\n";
        if (APPROVE) {
            write(file, rendered);
        }
        assertThat(rendered)
                .as("%s is not what was approved. If it is right: mvn test -Dgolden=approve", file)
                .isEqualTo(read(file));
    }

    private List<String> violationsIn(JsonNode rendering) {
        return switch (this) {
            case SLACK -> BlockKitRules.violations(rendering);
            case TEAMS -> AdaptiveCardRules.violations(rendering);
        };
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
