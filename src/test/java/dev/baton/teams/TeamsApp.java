package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/** What is in {@code baton-teams.zip}: the manifest, its texts in other languages, and icons. */
public record TeamsApp(Path folder) {

    /** With ids in place, as Maven copies it before it compiles anything. */
    public static TeamsApp built() {
        var folder = Path.of("target", "teams-app");
        assertThat(folder).as("made by mvn generate-resources").isDirectory();
        return new TeamsApp(folder);
    }

    public JsonNode manifest() {
        return json("manifest.json");
    }

    List<String> files() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json(String file) {
        return Json.mapper().readTree(folder.resolve(file));
    }

    BufferedImage image(String file) {
        try {
            return ImageIO.read(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
