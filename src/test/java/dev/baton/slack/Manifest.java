package dev.baton.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app's manifest that people give to Slack. */
record Manifest(JsonNode root) {

    private static final Path FILE = Path.of("manifests/slack/manifest.yaml");

    /** As it is, for Socket Mode. */
    static Manifest forSocketMode() {
        return of(text());
    }

    /** As the comments in it say that it is made for requests over HTTP. */
    static Manifest forHttp() {
        return of(text().replace("#http ", "").replace("socket_mode_enabled: true", "socket_mode_enabled: false"));
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest of(String yaml) {
        var content = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml);
        return new Manifest(new JsonMapper().valueToTree(content));
    }

    JsonNode at(String pointer) {
        var node = root.at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError("the manifest has no " + pointer);
        }
        return node;
    }

    List<String> texts(String pointer) {
        return StreamSupport.stream(at(pointer).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** What each element of a list says under a name. */
    List<String> each(String pointer, String name) {
        return StreamSupport.stream(at(pointer).spliterator(), false)
                .map(element -> element.path(name).asString(""))
                .toList();
    }
}
